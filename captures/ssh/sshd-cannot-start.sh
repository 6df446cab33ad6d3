# requires: sshd
# debian: openssh-server
[ "$(id -u)" = 0 ] && mkdir -p /run/sshd
sshd -D; "$(command -v sshd)" -D -e -f /dev/null -h /nosuch
