# requires: haproxy
# debian: haproxy
printf 'global\n maxconn 10' > h.cfg; haproxy -c -f h.cfg
