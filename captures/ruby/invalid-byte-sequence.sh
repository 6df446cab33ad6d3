# requires: ruby
# debian: ruby
printf 'caf\351\n' > latin1.csv
ruby -Ku -e 'Encoding.default_external = "UTF-8"; File.read("latin1.csv").split(",")'
LC_ALL=C ruby -e 'Encoding.default_external = "US-ASCII"; "caf\xC3\xA9".dup.force_encoding("US-ASCII").split(",")'
ruby -e '"\xE9t".encode("UTF-16")'
