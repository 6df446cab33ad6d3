# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"fmt"
	"os"
	str "strings"
)

func main() { fmt.Println("a") }
EOF
go build
