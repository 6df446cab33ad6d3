# requires: ansible-playbook python3
# debian: ansible-core
cat > p.yml <<'EOF'
- hosts: localhost
  gather_facts: no
  tasks:
    - debug: {msg: "{{ 'a' | bogus }}"}
EOF
ansible-playbook -i localhost, -c local -e ansible_python_interpreter=/usr/bin/python3 p.yml
