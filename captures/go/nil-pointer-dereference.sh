# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "fmt"

type User struct{ Name string }

func main() {
	var u *User
	fmt.Println(u.Name)
}
EOF
go run .
