# requires: openssl curl
# debian: openssl curl
P=$((20000 + $$ % 20000))
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example Internal CA" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout un.key -out un.csr -subj /CN=localhost 2>/dev/null; printf 'subjectAltName=DNS:%s\n' localhost > x
openssl x509 -req -in un.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile x -out un.pem -days 30 2>/dev/null
openssl s_server -accept $P -cert un.pem -key un.key -www -quiet >/dev/null 2>&1 & S=$!
sleep 1
env -u CURL_CA_BUNDLE -u SSL_CERT_FILE curl -sS https://localhost:$P/
openssl s_client -connect localhost:$P </dev/null 2>&1 | grep verify
kill $S
