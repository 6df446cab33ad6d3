# requires: ssh
# debian: openssh-client
ssh -F none -p 2298 127.0.0.1 true
