# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

import "time"

func main() {
	a, b := 1, "x"
	_ = a + b
	n := 5
	time.Sleep(n * time.Second)
}
EOF
go build
