# requires: curl python3
# debian: curl python3
P=$((20000 + $$ % 20000))
cat > s.py <<'PY'
import socket, sys
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(('127.0.0.1', int(sys.argv[1]))); s.listen(); s.settimeout(5)
while True:
    c, _ = s.accept(); c.settimeout(1)
    try: c.recv(4096); c.sendall(eval("b'" + sys.argv[2] + "'"))
    except OSError: pass
    c.close()
PY
python3 s.py $P 'SSH-2.0-foo\r\n' & S=$!
sleep 1; curl -sS http://127.0.0.1:$P/; kill $S; curl -sS foo://x
