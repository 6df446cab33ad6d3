# requires: python3
# debian: python3
# setup: pip install requests==2.34.2
printf 'import requests\nrequests.get("https://127.0.0.1:9/")\n' > a.py; REQUESTS_CA_BUNDLE=/nonexistent/ca.pem python3 a.py
