# requires: gem
# debian: ruby
gem uninstall json
