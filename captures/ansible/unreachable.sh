# requires: ansible ansible-playbook ssh
# debian: ansible openssh-client
export ANSIBLE_NOCOLOR=1 ANSIBLE_HOST_KEY_CHECKING=False
echo 'web1 ansible_host=127.0.0.1 ansible_port=1' >inv
printf -- '- hosts: all\n  gather_facts: false\n  tasks:\n  - ping:\n' >p.yml
ansible -i inv all -m ping
ansible-playbook -i inv p.yml
