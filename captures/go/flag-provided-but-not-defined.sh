# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import "flag"

func main() {
	flag.Int("n", 1, "")
	flag.Parse()
}
EOF
go run . -x
