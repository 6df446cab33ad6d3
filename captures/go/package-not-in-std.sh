# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"fmt"
	"slices"

	"utils"
)

func main() { fmt.Println(utils.X, slices.Max([]int{1})) }
EOF
go run .
