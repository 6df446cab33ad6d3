# requires: python3
# setup: pip install transformers==5.23.0 huggingface_hub==2.4.0
cat >s.py <<'EOF'
import http.server,threading,os
class A(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        g='gated' in s.path
        s.send_response(403 if g else 401); s.send_header('X-Error-Code','GatedRepo' if g else 'RepoNotFound'); s.send_header('X-Error-Message','Access to model is restricted and you are not in the authorized list.' if g else 'Invalid username or password.'); s.send_header('Content-Length','0'); s.end_headers()
    do_HEAD=do_GET
    def log_message(s,*a): pass
threading.Thread(target=http.server.ThreadingHTTPServer(('127.0.0.1',18077),A).serve_forever,daemon=True).start()
os.environ['HF_ENDPOINT']='http://127.0.0.1:18077'
from transformers import AutoConfig
from huggingface_hub import hf_hub_download
for f in (lambda: AutoConfig.from_pretrained('gated/model'), lambda: hf_hub_download('gated/model','config.json')):
    try: f()
    except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e))
EOF
python3 s.py
