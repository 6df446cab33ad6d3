# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save '' --cluster-enabled yes >/dev/null & S=$!
sleep 1; r() { redis-cli -p $P "$@"; }
r get a; r cluster addslotsrange 0 16383; sleep 1; r mset a 1 b 2
kill $S; wait
