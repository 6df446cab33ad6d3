# requires: openssl python3 go
# debian: openssl golang-go
P=$((20000 + $$ % 20000))
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example Internal CA" 2>/dev/null
openssl s_server -accept $P -cert ca.pem -key ca.key -tls1_1 -cipher ALL@SECLEVEL=0 -www -quiet >/dev/null 2>&1 & S=$!
cat > m.go <<'X'
package main
import ("fmt"; "net/http"; "os")
func main() { _, e := http.Get(os.Args[1]); fmt.Println(e) }
X
GO111MODULE=off GOFLAGS= GOCACHE="$PWD/c" go run m.go https://localhost:$P/
python3 -c "import ssl, socket; c = ssl.create_default_context(); c.minimum_version = ssl.TLSVersion.TLSv1_2; c.wrap_socket(socket.create_connection(('127.0.0.1', $P)), server_hostname='localhost')"
kill $S
