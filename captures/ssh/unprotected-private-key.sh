# requires: ssh-keygen
# debian: openssh-client
ssh-keygen -q -t ed25519 -N '' -f uk
chmod 644 uk
ssh-keygen -y -f uk
