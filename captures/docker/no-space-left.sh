# requires: dockerd docker containerd runc busybox mount
# debian: docker.io busybox-static mount
mkdir small img; mount -t tmpfs -o size=6m tmpfs small
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/small" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir ctx; printf 'FROM scratch\nCOPY blob /\n' >ctx/Dockerfile; head -c 20000000 /dev/zero >ctx/blob
DOCKER_BUILDKIT=0 docker build ctx
kill "$(cat pid)"; wait; umount small
