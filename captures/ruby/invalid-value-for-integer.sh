# requires: ruby
# debian: ruby
ruby -e 'Integer("12px")'
ruby -e 'Float("1,5")'
ruby -e 'Integer(nil)'
