# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8080; location / {} location / {} } }
X
nginx -p . -c c.conf -e stderr -t
