# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
printf '#!/bin/sh\r\necho hi\n' >img/bin/crlf.sh; chmod +x img/bin/crlf.sh
tar -C img -c . | docker import - app:2 >/dev/null
docker run --rm --network none app:2 nosuch
docker run --rm --network none app:2 /bin/crlf.sh
kill "$(cat pid)"; wait
