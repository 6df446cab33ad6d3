# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

func g(a int, b string) {}

func main() {
	g(1)
	g(1, "a", 2)
}
EOF
go build
