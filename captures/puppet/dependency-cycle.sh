# requires: puppet
# debian: puppet
cat > m.pp <<'EOF'
notify { "a": require => Notify["b"] }
notify { "b": require => Notify["a"] }
EOF
puppet apply --color=false m.pp 2>&1 | grep -v Facter:
