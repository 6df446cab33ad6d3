# requires: ssh-agent ssh-keygen
# debian: openssh-client
unset DISPLAY SSH_ASKPASS
ssh-keygen -q -t ed25519 -N '' -f k -C user@host
eval "$(ssh-agent -a "$PWD/s")" >/dev/null
ssh-add -q -c k
echo text > f
ssh-keygen -Y sign -f k.pub -n git f
ssh-agent -k >/dev/null
