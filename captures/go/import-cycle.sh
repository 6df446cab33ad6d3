# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "example.com/demo/a"

func main() { a.A() }
EOF
mkdir a b
printf 'package a\n\nimport "example.com/demo/b"\n\nfunc A() { b.B() }\n' > a/a.go
printf 'package b\n\nimport "example.com/demo/a"\n\nfunc B() { a.A() }\n' > b/b.go
go run .
