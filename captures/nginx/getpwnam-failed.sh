# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
user nosuchuser;
pid t/pid; events {}
http {}
X
nginx -p . -c c.conf -e stderr -t
