# requires: ansible
# debian: ansible-core
ansible -i nofile all -m ping
