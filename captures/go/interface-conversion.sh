# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "fmt"

type S interface{ Area() float64 }

func main() {
	var v, n interface{} = "text", nil
	defer func() { fmt.Println(n.(string)) }()
	defer func() { fmt.Println(v.(S)) }()
	defer func() { panic(recover()) }()
	fmt.Println(v.(int))
}
EOF
go run .
