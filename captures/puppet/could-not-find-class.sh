# requires: puppet
# debian: puppet
cat > m.pp <<'EOF'
include foo::bar
EOF
puppet apply --color=false m.pp 2>&1 | grep -v Facter:
