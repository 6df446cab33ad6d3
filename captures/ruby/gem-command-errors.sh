# requires: gem
# debian: ruby
gem foo
