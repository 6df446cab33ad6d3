# requires: ruby gem
# debian: ruby
gem install nope-gem --local 2>&1
gem install nopegem --clear-sources --source http://127.0.0.1:9 2>&1
