# requires: puppet
# debian: puppet
cat > m.pp <<'EOF'
class x(String $p) {}
class { "x": p => 5 }
EOF
puppet apply --color=false m.pp 2>&1 | grep -v Facter:
