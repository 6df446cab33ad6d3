# requires: curl
# debian: curl
curl -sS -T nosuch http://127.0.0.1:1; curl --foo; curl -sS --http3 https://127.0.0.1:1
