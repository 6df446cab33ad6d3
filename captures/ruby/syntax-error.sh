# requires: ruby
# debian: ruby
printf 'def f\n  if true\n    1\nend\n' > a.rb; ruby a.rb 2>&1
printf 'end\n' > d.rb; ruby d.rb 2>&1
printf 'puts "a\n' > c.rb; ruby c.rb 2>&1
