# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.23\n' > go.mod
cat > main.go <<'EOF'
package main

import "time"

func main() {
	_, err := time.LoadLocation("Foo/Bar")
	panic(err)
}
EOF
go run .
