# requires: restic
# debian: restic
export RESTIC_PASSWORD=x
restic -r ./repo init >/dev/null
restic -r ./repo init
