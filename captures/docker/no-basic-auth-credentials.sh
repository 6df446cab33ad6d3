# requires: dockerd docker containerd runc busybox docker-registry
# debian: docker.io busybox-static docker-registry
export DOCKER_HOST="unix://$PWD/d.sock"
dockerd -H "$DOCKER_HOST" --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
mkdir -p img/bin; cp "$(command -v busybox)" img/bin/busybox; ln -s busybox img/bin/sh
tar -C img -c . | docker import - app:1 >/dev/null
mkdir reg
printf 'u:$2y$05$OBudwTkB2CXmJnIZm2Z5lOD4U.jnVTg1kRb5xzvtNqL5z1QzL1n5K\n' >htpasswd
cat >reg.yml <<EOF
version: 0.1
storage: {filesystem: {rootdirectory: $PWD/reg}}
auth: {htpasswd: {realm: basic, path: $PWD/htpasswd}}
http: {addr: "127.0.0.1:5056"}
EOF
docker-registry serve reg.yml >reg.log 2>&1 & R=$!
sleep 2
docker tag app:1 127.0.0.1:5056/app:1
docker push 127.0.0.1:5056/app:1
docker pull 127.0.0.1:5056/app:1
kill $R
kill "$(cat pid)"; wait
