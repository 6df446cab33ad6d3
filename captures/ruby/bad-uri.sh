# requires: ruby
# debian: ruby
ruby -ruri -e 'URI("http://example.com/a b")'
ruby -ruri -e 'URI.parse("http://example.com/日本")'
