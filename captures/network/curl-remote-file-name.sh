# requires: curl
# debian: curl
curl -O http://127.0.0.1:1/
