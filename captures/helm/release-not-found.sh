# requires: helm python3
# A small HTTP server on 127.0.0.1 answers as a cluster without releases would.
cat >s.py <<'PY'
import http.server,json,sys
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        p=s.path.split('?')[0]
        b={'/version':{"major":"1","minor":"32","gitVersion":"v1.32.0"},'/api':{"kind":"APIVersions","versions":["v1"]},'/apis':{"kind":"APIGroupList","apiVersion":"v1","groups":[]},'/api/v1':{"kind":"APIResourceList","groupVersion":"v1","resources":[]},'/api/v1/namespaces/default/secrets':{"kind":"SecretList","apiVersion":"v1","metadata":{},"items":[]}}.get(p)
        c=200 if b else 404
        d=json.dumps(b or {"kind":"Status","apiVersion":"v1","status":"Failure","message":"not found","reason":"NotFound","code":404}).encode()
        s.send_response(c); s.send_header('Content-Type','application/json'); s.send_header('Content-Length',str(len(d))); s.end_headers(); s.wfile.write(d)
    def log_message(s,*a): pass
http.server.ThreadingHTTPServer(('127.0.0.1',18085),H).serve_forever()
PY
python3 s.py & P=$!
sleep 1
cat >kc <<'KC'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:18085"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
KC
export KUBECONFIG="$PWD/kc"
helm status web
helm uninstall web
kill $P
