# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	var t map[string]int
	for _, s := range []string{"<html>", `{"a":1,}`, "404 page not found"} {
		fmt.Println(json.Unmarshal([]byte(s), &t))
	}
}
EOF
go run .
