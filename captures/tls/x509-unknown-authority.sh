# requires: openssl go
# debian: openssl golang-go
P=$((20000 + $$ % 20000))
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example Internal CA" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout un.key -out un.csr -subj /CN=localhost 2>/dev/null; printf 'subjectAltName=DNS:%s\n' localhost > x
openssl x509 -req -in un.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile x -out un.pem -days 30 2>/dev/null
openssl s_server -accept $P -cert un.pem -key un.key -www -quiet >/dev/null 2>&1 & S=$!
cat > m.go <<'X'
package main
import ("fmt"; "net/http"; "os")
func main() { _, e := http.Get(os.Args[1]); fmt.Println(e) }
X
GO111MODULE=off GOFLAGS= GOCACHE="$PWD/c" go run m.go https://localhost:$P/
kill $S
