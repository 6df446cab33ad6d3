# requires: ruby
# debian: ruby
ruby -e '"\xE9".dup.force_encoding("BINARY").encode("UTF-8")'
ruby -e '"😀".encode("GBK")'
