# requires: ansible-vault
# debian: ansible-core
echo one > pw; echo two > pw2; echo a > s.yml
ansible-vault encrypt --vault-password-file pw s.yml
ansible-vault view --vault-password-file pw2 s.yml
