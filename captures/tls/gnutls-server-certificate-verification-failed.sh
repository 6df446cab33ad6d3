# requires: openssl wget git
# debian: openssl wget git
P=$((20000 + $$ % 20000))
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example Internal CA" 2>/dev/null
openssl s_server -accept $P -cert ca.pem -key ca.key -www -quiet >/dev/null 2>&1 & S=$!
sleep 1
wget -nv -O /dev/null https://localhost:$P/
env -u GIT_SSL_CAINFO git ls-remote https://localhost:$P/x.git
kill $S
