# requires: borg
# debian: borgbackup
export BORG_PASSPHRASE=x
borg init -e repokey r 2>/dev/null
mv r r2
borg list r2 </dev/null
