# requires: go
export GOTOOLCHAIN=local GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"fmt"
	"time"
)

func main() {
	_, err := time.Parse("2006-01-02", "1/2/3")
	fmt.Println(err)
}
EOF
go run .
