# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {
	y, err := 1, 2
	y, err := 3, 4
	_, _ = y, err
}
EOF
go build
