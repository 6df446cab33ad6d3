# requires: nginx
# debian: nginx-light
mkdir -p t
cat > c.conf <<'X'
pid t/pid; http {}
X
nginx -p . -c c.conf -e stderr -t
