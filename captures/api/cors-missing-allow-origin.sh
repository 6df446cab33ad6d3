# requires: python3 chromium
# debian: python3 chromium
cat >s.py <<'EOF'
import http.server,threading,os
J="""<script>const b='http://127.0.0.1:18092';(async()=>{for(const f of [()=>fetch(b+'/x'),()=>fetch(b+'/wild',{credentials:'include'}),()=>fetch(b+'/other'),()=>fetch(b+'/hdr',{headers:{'X-A':'1'}}),()=>fetch(b+'/hdr',{method:'PUT'})])try{await f()}catch(e){}})()</script>"""
class A(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        s.send_response(200); s.send_header('Content-Type','text/html')
        o={'/wild':'*','/hdr':'*','/other':'http://localhost:4200'}.get(s.path)
        if o: s.send_header('Access-Control-Allow-Origin',o)
        s.end_headers(); s.wfile.write(J.encode() if s.path=='/' else b'')
    do_OPTIONS=do_GET
    def log_message(s,*a): pass
for p in (18091,18092): threading.Thread(target=http.server.ThreadingHTTPServer(('127.0.0.1',p),A).serve_forever,daemon=True).start()
os.system('timeout 60 chromium --headless --no-sandbox --disable-gpu --enable-logging=stderr --virtual-time-budget=8000 --dump-dom http://127.0.0.1:18091/ 2>&1 | grep CONSOLE')
EOF
python3 s.py
