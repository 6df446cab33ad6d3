# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

func sign(x int) int {
	if x > 0 {
		return 1
	} else if x <= 0 {
		return -1
	}
}

func main() { sign(1) }
EOF
go build
