# requires: python3
# debian: python3
# setup: pip install aiohttp==3.14.5
cat > a.py <<'P'
import http.server, threading
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        s.send_response(200); s.send_header('content-type', 'text/html'); s.send_header('content-length', '0'); s.end_headers()
    def log_message(s, *a): pass
h = http.server.ThreadingHTTPServer(('127.0.0.1', 0), H)
threading.Thread(target=h.serve_forever, daemon=True).start()
url = f'http://127.0.0.1:{h.server_port}/'
import aiohttp, asyncio
async def m():
    s = aiohttp.ClientSession()
    r = await s.get(url)
    await r.json()
asyncio.run(m())
P
python3 a.py
