# requires: redis-server redis-cli
# debian: redis-server redis-tools
P=$((20000 + $$ % 20000))
redis-server --port $P --bind 127.0.0.1 --save '' --maxclients 3 >/dev/null & S=$!
sleep 1; r() { redis-cli -p $P "$@"; }
r acl setuser bob on '>x' +get '~*'; r --user bob --pass x set a 1; r xgroup create s g 0 mkstream; r xgroup create s g 0; for i in 1 2 3; do redis-cli -p $P subscribe x >/dev/null & done; sleep 1; r ping
kill $S; wait
