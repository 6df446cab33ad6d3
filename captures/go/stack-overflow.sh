# requires: go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

func f(n int) int { return f(n+1) + 1 }

func main() { f(0) }
EOF
go run . 2>&1 | head -5
