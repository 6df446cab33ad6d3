# requires: haproxy
# debian: haproxy
P=$((20000 + $$ % 20000))
printf 'defaults\n mode http\n timeout client 5s\n timeout connect 5s\n timeout server 5s\nfrontend f\n bind 127.0.0.1:%s\n default_backend b\nbackend b\n server s1 127.0.0.1:1 check inter 500\n' $P > h.cfg; timeout 4 haproxy -f h.cfg
