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

type T struct {
	Age int `json:"age"`
}

func main() {
	var t T
	fmt.Println(json.Unmarshal([]byte(`{"age":"5"}`), &t))
	fmt.Println(json.Unmarshal([]byte(`[1]`), &t))
}
EOF
go run .
