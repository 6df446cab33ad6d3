# requires: ssh
# debian: openssh-client
printf 'Host x\n  Fooo yes\n' > cfg; ssh -F cfg x; printf 'Host x\n Port abc\n' > cfg2; ssh -F cfg2 x
