# requires: ssh-add ssh-keygen
# debian: openssh-client
ssh-keygen -q -t ed25519 -N '' -f k; unset SSH_AUTH_SOCK; ssh-add k; SSH_AUTH_SOCK=/nosuch ssh-add -l
