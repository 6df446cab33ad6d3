# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin img/etc; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
printf '#!/bin/sh\necho hi\n' >img/entrypoint.sh; echo a >img/etc/app.conf
chmod 644 img/entrypoint.sh
tar -C img -c . | docker import - app:1 >/dev/null
docker run --rm --network none app:1 /entrypoint.sh
kill "$(cat pid)"; wait
