# requires: openssl curl
# debian: openssl curl
P=$((20000 + $$ % 20000)); : > index.txt; echo 01 > serial; mkdir n
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example CA" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout ex.key -out ex.csr -subj /CN=localhost 2>/dev/null
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=n\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' > ca.cnf
printf 'subjectAltName=DNS:localhost\n' > ext
openssl ca -batch -config ca.cnf -extfile ext -in ex.csr -cert ca.pem -keyfile ca.key -startdate 20200101000000Z -enddate 20210101000000Z -out ex.pem 2>/dev/null
openssl s_server -accept $P -cert ex.pem -key ex.key -www -quiet >/dev/null 2>&1 & S=$!
sleep 1
curl -sS --cacert ca.pem https://localhost:$P/
kill $S
