# requires: ssh nc
# debian: openssh-client netcat-openbsd
P=$((20000 + $$ % 20000))
nc -N -l 127.0.0.1 $P </dev/null >/dev/null & S=$!
sleep 1
ssh -F none -p $P 127.0.0.1 true
kill $S 2>/dev/null
