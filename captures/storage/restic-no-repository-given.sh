# requires: restic
# debian: restic
unset RESTIC_REPOSITORY
export RESTIC_PASSWORD=x
restic snapshots
