# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.23\n' > go.mod
cat > main.go <<'EOF'
package main

import "reflect"

func main() {
	x := 1
	reflect.ValueOf(x).SetInt(4)
}
EOF
go run .
