# requires: kubectl python3
# debian: kubernetes-client python3
# A small HTTP server on 127.0.0.1 answers as an API server would.
cat >s.py <<'PY'
import http.server,json
def st(code,reason,msg,kind,name): return code,{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":msg,"reason":reason,"details":{"kind":kind,"name":name},"code":code}
R=lambda n,k,ns=True: {"name":n,"namespaced":ns,"kind":k,"verbs":["get","list","create","delete","patch","update"]}
pod={"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"default"},"spec":{"containers":[{"name":"app","image":"a"},{"name":"proxy","image":"b"}]},"status":{"phase":"Pending"}}
G={'/version':{"major":"1","minor":"32"},'/api':{"kind":"APIVersions","versions":["v1"]},'/apis':{"kind":"APIGroupList","apiVersion":"v1","groups":[]},
'/api/v1':{"kind":"APIResourceList","groupVersion":"v1","resources":[R("pods","Pod"),R("configmaps","ConfigMap"),R("nodes","Node",False)]},
'/api/v1/namespaces/default/pods/web':pod,'/api/v1/namespaces/default/pods':{"kind":"PodList","apiVersion":"v1","metadata":{},"items":[]}}
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s):
        p=s.path.split('?')[0]; s.rfile.read(int(s.headers.get('Content-Length') or 0))
        k,n=p.split('/')[-2:]; c,b=200,G.get(p) if s.command=='GET' else None
        if not b:
            if p.endswith('/log'): c,b=st(400,"BadRequest",'container "app" in pod "web" is waiting to start: ContainerCreating','pods','web')
            elif s.command=='POST' and n=='configmaps': c,b=st(409,"AlreadyExists",'configmaps "cfg" already exists','configmaps','cfg')
            elif s.command=='POST' and n=='pods': c,b=st(403,"Forbidden",'pods "web" is forbidden: exceeded quota: team, requested: cpu=2, used: cpu=9, limited: cpu=10','pods','web')
            else: c,b=st(404,"NotFound",'%s "%s" not found'%(k,n),k,n)
        d=json.dumps(b).encode(); s.send_response(c); s.send_header('Content-Type','application/json'); s.send_header('Content-Length',str(len(d))); s.end_headers(); s.wfile.write(d)
    do_POST=do_DELETE=do_PATCH=do_PUT=do_GET
    def log_message(s,*a): pass
http.server.ThreadingHTTPServer(('127.0.0.1',18086),H).serve_forever()
PY
python3 s.py & P=$!
sleep 1
cat >kc <<'KC'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:18086"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
KC
export KUBECONFIG="$PWD/kc"
kubectl logs web -c nope
kill $P
