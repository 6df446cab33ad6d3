# requires: ruby
# debian: ruby
cat > t.rb <<'E'
"abc".foo
E
ruby t.rb 2>&1
printf "class Foo; end; Foo.new.bar\n" > u.rb
ruby u.rb 2>&1
