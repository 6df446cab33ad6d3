# requires: nginx curl
# debian: nginx-light curl
mkdir -p t www; P=$((20000 + $$ % 20000))
cat > c.conf <<X
pid t/pid; daemon off; error_log stderr info; events {}
http { access_log off; client_body_temp_path t/b; proxy_temp_path t/p; fastcgi_temp_path t/f; uwsgi_temp_path t/u; scgi_temp_path t/s; large_client_header_buffers 2 1k;
server { listen 127.0.0.1:$P; root www; location /t { try_files \$uri /t; } location /u { proxy_pass http://\$arg_h; } } }
X
nginx -p "$PWD/" -c c.conf & S=$!
sleep 1; curl -s -o /dev/null http://127.0.0.1:$P/t; curl -s -o /dev/null "http://127.0.0.1:$P/u?h=foo.example"
kill $S; wait
