# requires: git python3
# debian: git python3
git config --global user.name "A Developer"; git config --global user.email dev@example.com
git init -q hub && cd hub && head -c 300000 /dev/urandom > big && git add . && git commit -qm big && cd ..
cat > srv.py <<'P'
import http.server, subprocess
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.send_header('Content-Type', 'application/x-git-upload-pack-advertisement'); self.end_headers()
        self.wfile.write(b'001e# service=git-upload-pack\n0000' + subprocess.check_output(['git', 'upload-pack', '--stateless-rpc', '--advertise-refs', 'hub']))
    def do_POST(self): self.send_error(504)
    def log_message(self, *a): pass
s = http.server.HTTPServer(('127.0.0.1', 0), H)
open('port', 'w').write(str(s.server_port)); s.serve_forever()
P
python3 srv.py & pid=$!
while [ ! -s port ]; do sleep 0.1; done
git clone http://127.0.0.1:$(cat port)/app.git
kill $pid
GIT_ALLOW_PROTOCOL=ext git clone "ext::sh -c git% upload-pack% hub|dd% bs=1000% count=100% status=none" app2
