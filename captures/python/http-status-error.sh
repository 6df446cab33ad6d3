# requires: python3
# debian: python3
# setup: pip install requests==2.34.2
python3 -m http.server 8765 --bind 127.0.0.1 >/dev/null 2>&1 & p=$!; sleep 1
printf 'import requests\nrequests.get("http://127.0.0.1:8765/nope").raise_for_status()\n' > a.py; printf 'import urllib.request as u\nu.urlopen("http://127.0.0.1:8765/nope")\n' > b.py
python3 a.py; python3 b.py; kill $p
