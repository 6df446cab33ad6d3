# requires: ruby
# debian: ruby
ruby -e 'm = Mutex.new; m.lock; m.lock'
