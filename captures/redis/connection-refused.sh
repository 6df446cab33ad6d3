# requires: redis-cli
# debian: redis-tools
redis-cli -p 6397 ping
