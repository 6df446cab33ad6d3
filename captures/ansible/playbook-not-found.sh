# requires: ansible-playbook
# debian: ansible-core
ansible-playbook nofile.yml
