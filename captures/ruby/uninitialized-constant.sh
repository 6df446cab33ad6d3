# requires: ruby
# debian: ruby
cat > t.rb <<'E'
Foo.bar
E
ruby t.rb 2>&1
printf "Date.today\n" > u.rb
ruby --disable-gems u.rb 2>&1
