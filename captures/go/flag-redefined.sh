# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.23\n' > go.mod
cat > main.go <<'EOF'
package main

import "flag"

func main() {
	flag.Bool("n", false, "")
	flag.Bool("n", false, "")
}
EOF
go run .
