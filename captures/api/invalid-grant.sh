# requires: python3
# setup: pip install oauthlib==4.0.1 requests-oauthlib==2.0.0
cat >s.py <<'EOF'
from requests_oauthlib import OAuth2Session
import requests
class Ad(requests.adapters.BaseAdapter):
    def send(s,req,**k):
        r=requests.Response(); r.status_code=400; r._content=b'{"error":"invalid_grant","error_description":"Code not valid"}'; r.request=req; r.url=req.url; return r
    def close(s): pass
o=OAuth2Session('app',redirect_uri='https://app.example/cb'); o.mount('https://',Ad())
try: o.fetch_token('https://idp.example/token',code='x')
except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e))
EOF
python3 s.py
