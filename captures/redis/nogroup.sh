# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save ''  >/dev/null & S=$!
sleep 1; r() { redis-cli -p $P "$@"; }
r xreadgroup group workers c streams jobs '>'
kill $S; wait
