# requires: ansible-vault
# debian: ansible-core
echo one > pw; echo plain > v.txt
ansible-vault view --vault-password-file pw v.txt
