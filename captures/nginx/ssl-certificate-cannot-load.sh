# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8443 ssl; ssl_certificate /etc/ssl/site.pem; ssl_certificate_key /etc/ssl/site.key; } }
X
nginx -p "$PWD/" -c c.conf -e stderr -t
