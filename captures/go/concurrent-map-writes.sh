# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "os"

func main() {
	m := map[int]int{}
	for g := 0; g < 8; g++ {
		go func() {
			for i := 0; ; i++ {
				if len(os.Args) > 1 { _ = m[i%10] } else { m[i%10] = i }
			}
		}()
	}
	for i := 0; ; i++ { m[i%10] = i }
}
EOF
go run . 2>&1 | head -5
go run . read 2>&1 | head -5
