# requires: curl python3
# debian: curl
curl -sS http://nosuch.invalid/
python3 -c "import socket; socket.getaddrinfo('nosuch.invalid', 80)"
