# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	i := 5
	func() { defer func() { println("panic:", recover().(error).Error()) }(); fmt.Println("abc"[:i]) }()
	fmt.Println(s[i])
}
EOF
go run .
