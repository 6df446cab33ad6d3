# requires: restic
# debian: restic
RESTIC_PASSWORD=x restic -r ./nope snapshots
