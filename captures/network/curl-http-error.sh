# requires: python3 curl
# debian: curl
P=$((20000 + $$ % 20000))
python3 -m http.server --bind 127.0.0.1 $P >/dev/null 2>&1 & S=$!
sleep 1
curl -fsS http://127.0.0.1:$P/nofile
kill $S
