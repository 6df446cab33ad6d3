# requires: ansible-playbook
# debian: ansible
export ANSIBLE_NOCOLOR=1
printf -- '- hosts: localhost\n  gather_facts: false\n  connection: local\n  tasks:\n    - copy: {src: app.conf, dest: x.conf}\n' >c.yml
ansible-playbook c.yml
