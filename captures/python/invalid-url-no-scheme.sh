# requires: python3
# debian: python3
# setup: pip install requests==2.34.2 httpx==0.28.1
python3 -c 'import requests; requests.get("example.com")'; python3 -c 'import requests; requests.get("localhost:8000")'; python3 -c 'import httpx; httpx.get("example.com")'; python3 -c 'import urllib.request as u; u.urlopen("example.com")'
