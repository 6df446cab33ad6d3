# requires: ruby
# debian: ruby
ruby -e 'NAME = "errkb".freeze; NAME << "!"'
ruby -e 'LIST = [1, 2].freeze; LIST << 3'
