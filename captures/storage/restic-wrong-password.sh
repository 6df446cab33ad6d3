# requires: restic
# debian: restic
export RESTIC_REPOSITORY=./repo
RESTIC_PASSWORD=x restic init >/dev/null
RESTIC_PASSWORD=y restic snapshots
