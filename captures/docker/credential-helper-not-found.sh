# requires: dockerd docker containerd runc docker-registry
# debian: docker.io docker-registry
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir reg cfg
printf 'version: 0.1\nstorage: {filesystem: {rootdirectory: %s/reg}}\nhttp: {addr: "127.0.0.1:5056"}\n' "$PWD" >reg.yml
docker-registry serve reg.yml >reg.log 2>&1 & R=$!
sleep 2
echo '{"credsStore":"desktop"}' >cfg/config.json
echo b | docker --config cfg login -u a --password-stdin 127.0.0.1:5056
kill $R
kill "$(cat pid)"; wait
