# requires: ansible-playbook
# debian: ansible
export ANSIBLE_NOCOLOR=1 ANSIBLE_COLLECTIONS_PATH="$PWD/none" ANSIBLE_COLLECTIONS_SCAN_SYS_PATH=false
printf -- '- hosts: localhost\n  gather_facts: false\n  tasks:\n    - name: x\n      community.docker.docker_container: {name: x}\n' >m.yml
ansible-playbook m.yml
