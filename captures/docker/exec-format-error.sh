# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
printf '\177ELF\002\001\001\000\000\000\000\000\000\000\000\000\002\000\267\000\001\000\000\000' >img/bin/app
head -c 200 /dev/zero >>img/bin/app; echo 'echo hi' >img/bin/entry.sh; chmod +x img/bin/*
tar -C img -c . | docker import - app:2 >/dev/null
docker run --rm --network none app:2 /bin/app
docker run --rm --network none app:2 /bin/entry.sh
kill "$(cat pid)"; wait
