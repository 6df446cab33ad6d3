# requires: restic
# debian: restic
export RESTIC_REPOSITORY=./repo RESTIC_PASSWORD=x
restic init >/dev/null
(sleep 6; echo end) | restic backup --stdin >/dev/null 2>&1 &
sleep 3
restic prune
wait
