# requires: ruby
# debian: ruby
ruby -e '`identify-nope`'
