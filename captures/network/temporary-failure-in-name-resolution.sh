# requires: python3 unshare
unshare -rn python3 -c "import socket; socket.getaddrinfo('example.com', 80)"
