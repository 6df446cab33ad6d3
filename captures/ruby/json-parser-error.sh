# requires: ruby
# debian: ruby
ruby -rjson -e 'JSON.parse("<html></html>")'
ruby -rjson -e 'JSON.parse("")'
ruby -rjson -e "JSON.parse(%q({'a': 1}))"
