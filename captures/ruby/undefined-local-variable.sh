# requires: ruby
# debian: ruby
cat > t.rb <<'E'
foo
E
ruby t.rb 2>&1
