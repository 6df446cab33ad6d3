# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.23\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {
	m := map[any]int{}
	var k any = []int{1}
	m[k] = 1
}
EOF
go run .
