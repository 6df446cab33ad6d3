# requires: borg
# debian: borgbackup
borg list ./nope
mkdir e; borg list ./e
