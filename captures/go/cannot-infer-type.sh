# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

func id[X any]() X { var x X; return x }

func main() { id() }
EOF
go build .
