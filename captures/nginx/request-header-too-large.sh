# requires: nginx curl
# debian: nginx-light curl
mkdir -p t www; P=$((20000 + $$ % 20000))
cat > c.conf <<X
pid t/pid; daemon off; error_log stderr info; events {}
http { access_log off; client_body_temp_path t/b; proxy_temp_path t/p; fastcgi_temp_path t/f; uwsgi_temp_path t/u; scgi_temp_path t/s; large_client_header_buffers 2 1k;
server { listen 127.0.0.1:$P; root www;  } }
X
nginx -p "$PWD/" -c c.conf & S=$!
sleep 1; curl -s -H "X: $(head -c 3000 /dev/zero | tr '\0' a)" http://127.0.0.1:$P/; curl -s "http://127.0.0.1:$P/$(head -c 3000 /dev/zero | tr '\0' a)"
kill $S; wait
