# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; events {}
http { server { listen 8080; server_name a-rather-long-name-of-a-host-that-does-not-fit.into-one-slot-of-the-table.shop.example; } server { listen 8080; server_name b.example; } }
X
nginx -p . -c c.conf -e stderr -t
