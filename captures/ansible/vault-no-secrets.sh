# requires: ansible-playbook python3
# debian: ansible-core
cat > p.yml <<'EOF'
- hosts: localhost
  vars_files: [v.yml]
  tasks: []
EOF
printf '$ANSIBLE_VAULT;1.1;AES256\n6162\n' > v.yml
ansible-playbook -i localhost, -c local -e ansible_python_interpreter=/usr/bin/python3 p.yml
