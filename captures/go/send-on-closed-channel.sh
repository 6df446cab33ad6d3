# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {
	ch := make(chan int, 2)
	ch <- 1
	close(ch)
	ch <- 2
}
EOF
go run .
sed -i "s/ch <- 2/close(ch)/" main.go
go run .
