# requires: go
# debian: golang-go
cat > m.go <<'X'
package main
import ("fmt"; "net/http")
func main() { _, e := http.Get("https://example.com"); fmt.Println(e) }
X
GO111MODULE=off GOFLAGS= GOCACHE="$PWD/c" HTTPS_PROXY=http://127.0.0.1:1 NO_PROXY= no_proxy= go run m.go
