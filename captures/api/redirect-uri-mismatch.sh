# requires: python3
# setup: pip install oauthlib==4.0.1
cat >s.py <<'EOF'
from oauthlib.oauth2 import WebApplicationServer, RequestValidator
class V(RequestValidator):
    def validate_client_id(s,*a,**k): return True
    def get_default_redirect_uri(s,*a,**k): return 'https://app.example/cb'
    def validate_redirect_uri(s,c,u,*a,**k): return u=='https://app.example/cb'
    def validate_response_type(s,*a,**k): return True
    def get_default_scopes(s,*a,**k): return []
    def validate_scopes(s,*a,**k): return True
    def is_pkce_required(s,*a,**k): return True
    def client_authentication_required(s,*a,**k): return False
    def authenticate_client_id(s,c,r,*a,**k): r.client=type('C',(),{'client_id':c}); return True
    def validate_grant_type(s,*a,**k): return True
    def validate_code(s,cid,code,*a,**k): return code=='good'
    def get_code_challenge(s,*a,**k): return 'x'*43
    def get_code_challenge_method(s,*a,**k): return 'S256'
    def confirm_redirect_uri(s,*a,**k): return True
srv=WebApplicationServer(V())
try: srv.validate_authorization_request('https://idp.example/authorize?response_type=code&client_id=app&redirect_uri=https://other.example/cb')
except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e))
EOF
python3 s.py
