# requires: dockerd docker containerd runc setpriv
# debian: docker.io util-linux
chmod 755 .
dockerd -H "unix://$PWD/d.sock" -G root --data-root "$PWD/data" --exec-root "$PWD/exec" -p "$PWD/pid" --storage-driver vfs --iptables=false --bridge=none >daemon.log 2>&1 &
i=0; until docker -H "unix://$PWD/d.sock" version >/dev/null 2>&1 || [ "$i" -gt 30 ]; do sleep 1; i=$((i+1)); done
DOCKER_CONFIG=/nonexistent setpriv --reuid 65534 --regid 65534 --clear-groups docker -H "unix://$PWD/d.sock" ps
kill "$(cat pid)"; wait
