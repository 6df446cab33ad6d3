# requires: python3 curl
# debian: curl
cat > s.py <<'X'
import socket, struct, subprocess, threading
l = socket.socket(); l.bind(('127.0.0.1', 0)); l.listen(1)
def serve():
    c, _ = l.accept(); c.recv(10)
    c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0)); c.close()
threading.Thread(target=serve).start()
subprocess.run(['curl', '-sS', 'http://127.0.0.1:%d/' % l.getsockname()[1]])
X
python3 s.py
