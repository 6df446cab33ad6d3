# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
mkdir ctx; printf 'FROM app:1\nCOPY package.json /app/\n' >ctx/Dockerfile
DOCKER_BUILDKIT=0 docker build ctx
DOCKER_BUILDKIT=1 docker build --progress=plain ctx
printf 'FROM app:1\nCOPY ../x /app/\n' >ctx/Dockerfile
DOCKER_BUILDKIT=0 docker build ctx
kill "$(cat pid)"; wait
