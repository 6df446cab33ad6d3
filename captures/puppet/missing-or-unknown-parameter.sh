# requires: puppet
# debian: puppet
cat > m.pp <<'EOF'
class x(String $p) {}
class { "x": }
EOF
puppet apply --color=false m.pp 2>&1 | grep -v Facter:
echo 'notify { "a": messag => 1 }' > n.pp
puppet apply --color=false n.pp 2>&1 | grep -v Facter:
