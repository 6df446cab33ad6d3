# requires: ansible-playbook
# debian: ansible
export ANSIBLE_NOCOLOR=1
printf -- '- hosts: localhost\n  gather_facts: false\n  roles: [geerlingguy.docker]\n' >r.yml
ansible-playbook r.yml
