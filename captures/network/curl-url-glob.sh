# requires: curl
# debian: curl
curl -sS 'http://a b/'; curl -sS 'http://127.0.0.1/[1-'
