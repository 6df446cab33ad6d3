# requires: openssl
# debian: openssl
openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -subj /CN=a -days 1 2>/dev/null
openssl rsa -in c; openssl x509 -in k
