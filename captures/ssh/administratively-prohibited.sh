# requires: sshd ssh ssh-keygen
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
AllowTcpForwarding no
X
"$(command -v sshd)" -f "$D/c" -E "$D/log"; sleep 1
O="-F none -i uk -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"; H="$(id -un)@127.0.0.1"
ssh $O -p $P -W 127.0.0.1:1 $H
kill "$(cat pid)"
