# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bip 10.213.0.1/24 >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin ctx; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
cd ctx; export DOCKER_BUILDKIT=0
printf 'FROM ${X}\n' >Dockerfile; docker build .
cd ..
docker rm -f $(docker ps -aq) >/dev/null 2>&1
kill "$(cat pid)"; wait
