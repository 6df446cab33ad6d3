# requires: ansible
# setup: pip install ansible-core==2.15.13
export ANSIBLE_NOCOLOR=1
printf 'w ansible_host=127.0.0.1 ansible_port=1 ansible_password=x\n' >inv
ansible -i inv all -m ping
