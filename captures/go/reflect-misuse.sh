# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import "reflect"

func main() {
	var x any
	_ = reflect.ValueOf(x).Type()
}
EOF
go run .
