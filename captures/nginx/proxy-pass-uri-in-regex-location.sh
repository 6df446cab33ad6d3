# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8080; location ~ ^/api { proxy_pass http://127.0.0.1:81/; } } }
X
nginx -p . -c c.conf -e stderr -t
