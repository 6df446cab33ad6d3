# requires: dockerd docker containerd runc docker-registry
# debian: docker.io docker-registry
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir reg
printf 'version: 0.1\nstorage: {filesystem: {rootdirectory: %s/reg}}\nhttp: {addr: "0.0.0.0:5077"}\n' "$PWD" >reg.yml
docker-registry serve reg.yml >reg.log 2>&1 & R=$!
sleep 2
mkdir e; tar -C e -c . | docker import - "$(hostname -I | cut -d' ' -f1):5077/app:1" >/dev/null
docker push "$(hostname -I | cut -d' ' -f1):5077/app:1"
kill $R
kill "$(cat pid)"; wait
