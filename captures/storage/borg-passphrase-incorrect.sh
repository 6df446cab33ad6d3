# requires: borg
# debian: borgbackup
BORG_PASSPHRASE=x borg init -e repokey r 2>/dev/null
BORG_PASSPHRASE=y borg list r
