# requires: python3
P=$((20000 + $$ % 20000))
python3 -m http.server -b 127.0.0.1 $P >/dev/null 2>&1 & S=$!
sleep 1
python3 -m http.server -b 127.0.0.1 $P
kill $S
