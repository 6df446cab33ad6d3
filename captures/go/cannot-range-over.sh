# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.23\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {
	for range 3.5 {
	}
}
EOF
go build .
