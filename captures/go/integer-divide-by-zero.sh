# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {
	a, b := 1, 0
	println(a / b)
}
EOF
go run .
