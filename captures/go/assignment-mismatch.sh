# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "strconv"

func add(a, b int) int { return a + b }

func main() {
	n := strconv.Atoi("1")
	a, b := add(1, 2)
	_, _, _ = n, a, b
}
EOF
go build
