# requires: ruby
# debian: ruby
ruby -e 'q = Queue.new; q.pop'
