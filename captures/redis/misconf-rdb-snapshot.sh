# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save '3600 1' --dir "$PWD" --dbfilename d.rdb >/dev/null & S=$!
sleep 1; mkdir d.rdb
redis-cli -p $P set a 1; redis-cli -p $P bgsave
sleep 1
redis-cli -p $P set a 2
kill -9 $S
