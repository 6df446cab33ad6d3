# requires: openssl python3
# debian: openssl
openssl req -x509 -newkey rsa:2048 -nodes -keyout a.key -out a.pem -days 2 -subj /CN=localhost 2>/dev/null
openssl genrsa -out b.key 2048 2>/dev/null
python3 -c "import ssl; ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain('a.pem', 'b.key')"
