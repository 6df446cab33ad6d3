# requires: ansible-playbook python3
# debian: ansible-core
cat > p.yml <<'EOF'
- hosts: localhost
  gather_facts: no
  become: true
  become_user: nobody
  vars: {ansible_become_exe: no-such-sudo}
  tasks:
    - ping:
EOF
ansible-playbook -i localhost, -c local -e ansible_python_interpreter=/usr/bin/python3 p.yml
