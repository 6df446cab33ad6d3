# requires: ssh sshd ssh-keygen
# debian: openssh-client openssh-server
P=$((20000 + $$ % 20000)); D=$(command -v sshd)
[ "$(id -u)" = 0 ] && mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f hk; ssh-keygen -q -t ed25519 -N '' -f uk; : > ak
printf 'Port %s\nListenAddress 127.0.0.1\nHostKey %s/hk\nPidFile %s/pid\nAuthorizedKeysFile %s/ak\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nStrictModes no\n' "$P" "$PWD" "$PWD" "$PWD" > sc
"$D" -f sc -E slog; sleep 1
ssh -F none -o UserKnownHostsFile=kh -o BatchMode=yes -p $P nobody@127.0.0.1 true
kill "$(cat pid)"
