# requires: kubectl python3
# debian: kubernetes-client python3
cat >s.py <<'EOF'
import http.server,json
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        p=s.path.split('?')[0]
        b={'/api':{"kind":"APIVersions","versions":["v1"]},'/apis':{"kind":"APIGroupList","apiVersion":"v1","groups":[]},'/api/v1':{"kind":"APIResourceList","groupVersion":"v1","resources":[]},'/version':{"major":"1","minor":"32"}}.get(p)
        d=json.dumps(b or {}).encode(); s.send_response(200 if b else 404); s.send_header('Content-Type','application/json'); s.send_header('Content-Length',str(len(d))); s.end_headers(); s.wfile.write(d)
    def log_message(s,*a): pass
http.server.ThreadingHTTPServer(('127.0.0.1',18082),H).serve_forever()
EOF
python3 s.py & P=$!
sleep 1
printf 'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: web}\n' >ing.yaml
cat >kc <<'EOF'
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:18082"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
EOF
export KUBECONFIG="$PWD/kc"
kubectl apply --validate=false -f ing.yaml
kill $P
