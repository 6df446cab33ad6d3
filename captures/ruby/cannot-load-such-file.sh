# requires: ruby
# debian: ruby
cat > t.rb <<'E'
require "nokogirix"
E
ruby t.rb 2>&1
printf "require_relative 'nope'\n" > u.rb
ruby u.rb 2>&1
