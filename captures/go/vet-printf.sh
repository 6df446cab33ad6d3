# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import "fmt"

func main() {
	fmt.Printf("%d\n", "x")
}
EOF
go vet .
