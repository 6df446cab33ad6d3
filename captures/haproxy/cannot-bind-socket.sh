# requires: haproxy python3
# debian: haproxy python3
P=$((20000 + $$ % 20000)); python3 -m http.server -b 127.0.0.1 $P >/dev/null 2>&1 & S=$!; sleep 1
printf 'defaults\n mode http\n timeout connect 1s\n timeout client 1s\n timeout server 1s\nfrontend www\n bind 127.0.0.1:%s\n' $P > h.cfg; timeout 5 haproxy -f h.cfg
kill $S
