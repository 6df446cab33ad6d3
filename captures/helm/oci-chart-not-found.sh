# requires: helm python3
cat >s.py <<'PY'
import http.server
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s): s.send_response(404); s.send_header('Content-Length','0'); s.end_headers()
    do_HEAD=do_GET
    def log_message(s,*a): pass
http.server.ThreadingHTTPServer(('127.0.0.1',18087),H).serve_forever()
PY
python3 s.py & P=$!
sleep 1
helm pull oci://127.0.0.1:18087/charts/web --version 1.0.0 --plain-http
kill $P
