# requires: nginx curl nc
# debian: nginx-light curl netcat-openbsd
mkdir -p t; P=$((20000 + $$ % 20000)); Q=$((P + 1))
cat > c.conf <<X
pid t/pid; error_log t/e.log; events {}
http { access_log off; client_body_temp_path t/b; proxy_temp_path t/p; fastcgi_temp_path t/f; uwsgi_temp_path t/u; scgi_temp_path t/s;
server { listen 127.0.0.1:$P; location / { proxy_pass http://127.0.0.1:$Q; } }
}
X
nc -N -l 127.0.0.1 $Q </dev/null >/dev/null & S=$!
sleep 1; nginx -p "$PWD/" -c c.conf -e t/e.log
curl -s -m 5 http://127.0.0.1:$P/
cat t/e.log; kill "$(cat t/pid)"; kill $S 2>/dev/null
