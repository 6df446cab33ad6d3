# requires: python3
# debian: python3-requests
# setup: pip install requests
cat > app.py <<'PY'
import http.server, threading, requests
from requests.adapters import HTTPAdapter, Retry
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(503)
        self.end_headers()
srv = http.server.HTTPServer(("127.0.0.1", 0), H)
threading.Thread(target=srv.serve_forever, daemon=True).start()
s = requests.Session()
s.mount("http://", HTTPAdapter(max_retries=Retry(total=1, status_forcelist=[503])))
s.get(f"http://127.0.0.1:{srv.server_port}/")
PY
python3 app.py
