# requires: ansible-playbook
# debian: ansible
export ANSIBLE_NOCOLOR=1
printf -- '- hosts: localhost\n  tasks:\n    - name: x\n      debug:\n        msg: hi\n     tags: a\n' >y.yml
printf -- '- hosts: localhost\n  tasks:\n    - name: x\n      debug:\n       msg: {{ foo }}\n' >q.yml
ansible-playbook y.yml
ansible-playbook q.yml
