# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
//go:build windows

package main

func main() {}
EOF
go run .
printf 'package main\n\nimport "C"\n\nfunc main() {}\n' > main.go
CGO_ENABLED=0 go build
mkdir win
printf 'package win\n' > win/x_windows.go
printf 'package main\n\nimport _ "example.com/demo/win"\n\nfunc main() {}\n' > main.go
go build
