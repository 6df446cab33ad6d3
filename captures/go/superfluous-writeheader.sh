# requires: go
export GOTOOLCHAIN=local GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"net/http"
	"net/http/httptest"
)

func main() {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200); w.WriteHeader(500) })
	s := httptest.NewServer(h)
	http.Get(s.URL)
}
EOF
go run .
