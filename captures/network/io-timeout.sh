# requires: python3 curl
# debian: curl
cat > s.py <<'X'
import socket, subprocess
l = socket.socket(); l.bind(('127.0.0.1', 0)); l.listen(1)
subprocess.run(['curl', '-sS', '-m', '1', 'http://127.0.0.1:%d/' % l.getsockname()[1]])
X
python3 s.py
