# requires: sshd ssh ssh-keygen python3
# debian: openssh-server openssh-client
P=$((20000 + $$ % 20000)); D=$PWD; chmod 755 .
[ "$(id -u)" = 0 ] && mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f hk; ssh-keygen -q -t ed25519 -N '' -f uk; cp uk.pub ak
cat > c <<X
Port $P
ListenAddress 127.0.0.1
HostKey $D/hk
PidFile $D/pid
AuthorizedKeysFile $D/ak
StrictModes no
PermitRootLogin yes
Subsystem sftp internal-sftp

X
"$(command -v sshd)" -f "$D/c" -E "$D/log"; sleep 1
O="-F none -i uk -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"; H="$(id -un)@127.0.0.1"
python3 -m http.server -b 127.0.0.1 15432 >/dev/null 2>&1 & S=$!; sleep 1; ssh $O -p $P -L 127.0.0.1:15432:localhost:5432 $H true; kill $S
kill "$(cat pid)"
