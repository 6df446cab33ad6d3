# requires: haproxy
# debian: haproxy
printf 'defaults\n mode http\nbackend b\n server s nosuch.invalid:80\n' > h.cfg; haproxy -c -f h.cfg
