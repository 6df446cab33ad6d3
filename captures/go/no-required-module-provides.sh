# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"fmt"

	"github.com/gin-gonic/gin"
	"example.com/demo/nope"
)

func main() { fmt.Println(gin.Version, nope.X) }
EOF
go run .
