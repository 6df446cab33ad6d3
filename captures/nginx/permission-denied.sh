# requires: nginx curl
# debian: nginx-light curl
mkdir -p t; P=$((20000 + $$ % 20000))
cat > c.conf <<X
pid t/pid; error_log t/e.log; events {}
http { access_log off; client_body_temp_path t/b; proxy_temp_path t/p; fastcgi_temp_path t/f; uwsgi_temp_path t/u; scgi_temp_path t/s;
server { listen 127.0.0.1:$P; location / { root t/dir; } }
}
X
mkdir t/dir; chmod 755 . t t/dir
nginx -p "$PWD/" -c c.conf -e t/e.log; sleep 1
curl -s http://127.0.0.1:$P/
cat t/e.log; kill "$(cat t/pid)"
