# requires: haproxy
# debian: haproxy
printf 'global\n foo\n' > h.cfg; haproxy -c -f h.cfg
printf 'defaults\n mode http\nfrontend f\n bind :18083\n default_backend nosuch\n' > h.cfg; haproxy -c -f h.cfg
