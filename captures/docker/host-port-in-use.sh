# requires: dockerd docker containerd runc busybox python3
# debian: docker.io busybox-static python3
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bip 10.213.0.1/24 >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
python3 -m http.server --bind 0.0.0.0 8099 >/dev/null 2>&1 & P=$!
sleep 1
docker run -d -p 8099:80 app:1 /bin/busybox sleep 3
kill $P
kill "$(cat pid)"; wait
