# requires: ruby
# debian: ruby
ruby -e 'q = Queue.new; q.pop'
ruby -e 'm = Mutex.new; m.lock; m.lock'
