# requires: borg
# debian: borgbackup
borg --rsh false list ssh://host/./r
