# requires: python3 curl
# setup: pip install requests==2.34.2
cat >c.py <<'EOF'
import http.server,threading,requests,urllib.request,subprocess
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s): s.send_response(429); s.send_header('Content-Length','0'); s.send_header('Retry-After','5'); s.end_headers()
    def log_message(s,*a): pass
h=http.server.HTTPServer(('127.0.0.1',18094),H); threading.Thread(target=h.serve_forever,daemon=True).start()
for f in (lambda: requests.get('http://127.0.0.1:18094/v1').raise_for_status(), lambda: urllib.request.urlopen('http://127.0.0.1:18094/')):
    try: f()
    except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e),flush=True)
subprocess.run(['curl','-fsS','http://127.0.0.1:18094/'])
EOF
python3 c.py
