# requires: php curl
# debian: php-cli curl
printf 'hello <?php\nheader("Location: /"); session_start();' > h2.php
PORT=$((20000 + $$ % 20000))
php -d output_buffering=0 -d display_errors=1 -d html_errors=0 -S 127.0.0.1:$PORT >/dev/null 2>&1 & SERVER=$!
sleep 2
curl -s --noproxy '*' http://127.0.0.1:$PORT/h2.php
kill $SERVER
