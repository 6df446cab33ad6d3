# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main_test.go <<'EOF'
package demo

import (
	"testing"
	"time"
)

func TestA(t *testing.T) { time.Sleep(5 * time.Second) }
EOF
go test -timeout 1s
