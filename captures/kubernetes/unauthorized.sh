# requires: kubectl python3
# debian: kubernetes-client python3
cat >s.py <<'EOF'
import http.server,json
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        d=json.dumps({"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}).encode()
        s.send_response(401); s.send_header('Content-Type','application/json'); s.send_header('Content-Length',str(len(d))); s.end_headers(); s.wfile.write(d)
    def log_message(s,*a): pass
http.server.HTTPServer(('127.0.0.1',18081),H).serve_forever()
EOF
python3 s.py & P=$!
sleep 1
cat >kc <<'EOF'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:18081"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
EOF
export KUBECONFIG="$PWD/kc"
kubectl get pods
kill $P
