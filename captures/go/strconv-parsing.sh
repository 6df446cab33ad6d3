# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"fmt"
	"strconv"
)

func main() {
	_, err := strconv.Atoi("12\n")
	fmt.Println(err)
	_, err = strconv.ParseFloat("", 64)
	fmt.Println(err)
	_, err = strconv.ParseInt("3000000000", 10, 32)
	fmt.Println(err)
}
EOF
go run .
