# requires: restic
# debian: restic
export RESTIC_PASSWORD=x
restic snapshots
restic -r sftp:backup@127.0.0.1:/x snapshots
