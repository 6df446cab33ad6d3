# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

// int x;
import "C"

func main() { println(C.x) }
EOF
CC=nogcc go build
CGO_ENABLED=1 GOOS=windows CC=x86_64-w64-mingw32-gcc go build
