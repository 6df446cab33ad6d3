# requires: ansible-vault
# debian: ansible-core
echo a > s.yml
ansible-vault encrypt --vault-password-file nopw s.yml
