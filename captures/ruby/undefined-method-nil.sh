# requires: ruby
# debian: ruby
cat > t.rb <<'E'
begin; nil.size; rescue => e; end
x = nil; x[0]
E
printf "nil.name\n" > u.rb
ruby u.rb 2>&1
ruby t.rb 2>&1
