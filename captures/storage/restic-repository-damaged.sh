# requires: restic
# debian: restic
export RESTIC_REPOSITORY=./repo RESTIC_PASSWORD=x
restic init >/dev/null; echo hi > f; restic backup f >/dev/null
for i in repo/index/*; do chmod u+w "$i"; echo junk > "$i"; done
restic check
