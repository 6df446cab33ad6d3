# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package utils

func Add(a, b int) int { return a + b }
EOF
go run .
printf "package main\n\nfunc mian() {}\n" > main.go
go build
