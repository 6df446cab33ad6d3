# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save ''  >/dev/null & S=$!
sleep 1; r() { redis-cli -p $P "$@"; }
r evalsha abc 0; (timeout 8 redis-cli -p $P eval 'while true do end' 0 >/dev/null 2>&1 &) ; sleep 6; r get a; r script kill
kill $S; wait
