# requires: borg
# debian: borgbackup
borg init -e none r 2>/dev/null
rm -rf .config .cache
borg list r </dev/null
