# requires: twine
# debian: twine
# setup: pip install twine==7.0.0
cat > a.py <<'P'
import http.server, os, subprocess, threading, zipfile
class H(http.server.BaseHTTPRequestHandler):
    def do_POST(s):
        s.rfile.read(int(s.headers['content-length']))
        s.send_response(400, 'Bad Request'); s.send_header('content-length', '0'); s.end_headers()
    def log_message(s, *a): pass
h = http.server.HTTPServer(('127.0.0.1', 0), H)
threading.Thread(target=h.serve_forever, daemon=True).start()
with zipfile.ZipFile('tea-1.0-py3-none-any.whl', 'w') as z:
    z.writestr('tea-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: tea\nVersion: 1.0\n')
    z.writestr('tea-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    z.writestr('tea-1.0.dist-info/RECORD', '')
subprocess.run(['twine', 'upload', '--repository-url', f'http://127.0.0.1:{h.server_port}/legacy/', '--disable-progress-bar', 'tea-1.0-py3-none-any.whl'], env={**os.environ, 'TWINE_USERNAME': 'a', 'TWINE_PASSWORD': 'b'})
P
python3 a.py
