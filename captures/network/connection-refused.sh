# requires: curl python3
# debian: curl
curl -sS http://127.0.0.1:1/
python3 -c "import urllib.request as r; r.urlopen('http://127.0.0.1:1/')"
