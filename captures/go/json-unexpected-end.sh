# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	var v map[string]int
	fmt.Println(json.Unmarshal(nil, &v))
	fmt.Println(json.Unmarshal([]byte(`{"a": 1`), &v))
}
EOF
go run .
