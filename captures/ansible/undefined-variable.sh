# requires: ansible-playbook
# debian: ansible
export ANSIBLE_NOCOLOR=1
printf -- '- hosts: localhost\n  gather_facts: false\n  tasks:\n    - name: show\n      debug: msg="{{ app_port }}"\n' >u.yml
ansible-playbook u.yml
