# requires: ruby
# debian: ruby
ruby -e 'puts "é" + "\xE9".dup.force_encoding("BINARY")'
