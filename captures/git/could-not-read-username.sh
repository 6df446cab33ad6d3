# requires: git python3
# debian: git python3
cat > srv.py <<'P'
import http.server
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(401); self.send_header('WWW-Authenticate', 'Basic realm="git"'); self.end_headers()
    def log_message(self, *a): pass
s = http.server.HTTPServer(('127.0.0.1', 0), H)
open('port', 'w').write(str(s.server_port)); s.serve_forever()
P
python3 srv.py & pid=$!
while [ ! -s port ]; do sleep 0.1; done
GIT_TERMINAL_PROMPT=0 git clone http://127.0.0.1:$(cat port)/team/app.git
git clone http://127.0.0.1:$(cat port)/team/app.git </dev/null
kill $pid
