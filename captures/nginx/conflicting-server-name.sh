# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8080; server_name a.example; } server { listen 8080; server_name a.example; } }
X
nginx -p "$PWD/" -c c.conf -e stderr -t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8080; return 301 $foo; } }
X
nginx -p "$PWD/" -c c.conf -e stderr -t
