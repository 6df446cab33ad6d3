# requires: python3
# debian: python3
python3 -c "import socket; socket.socket().bind(('192.0.2.1', 8000))"
