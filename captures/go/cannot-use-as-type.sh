# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "fmt"

func add(a, b int) int { return a + b }

func main() {
	var x int = "a"
	var y int64 = 1
	var z int = y
	fmt.Println(x, z)

	add("a", 2)
}
EOF
go build
