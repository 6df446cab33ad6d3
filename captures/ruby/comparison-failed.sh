# requires: ruby
# debian: ruby
ruby -e '[3, "10", 1].sort'
ruby -e '[2, nil].max'
ruby -e 'puts "old" if nil.to_i < "18"'
