# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save '' --replicaof 127.0.0.1 1 --replica-serve-stale-data no >/dev/null & S=$!
sleep 1; r() { redis-cli -p $P "$@"; }
r get a
kill $S; wait
