# requires: curl openssl python3
# debian: curl openssl python3
openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -subj /CN=a -days 1 2>/dev/null; P=$((20000 + $$ % 20000))
python3 -m http.server --bind 127.0.0.1 $P >/dev/null 2>&1 & S=$!
sleep 1; curl -sS --cacert /nosuch https://127.0.0.1:$P/; curl -sS --cert c --key c https://127.0.0.1:$P/; kill $S
