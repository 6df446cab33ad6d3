# requires: ssh
# debian: openssh-client
ssh -F none -L 70000:x:1 127.0.0.1
