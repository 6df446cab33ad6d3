# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}
EOF
go run .
cat > main.go <<'EOF'
package main

func main() {
	ch := make(chan int)
	ch <- 1
}
EOF
go run .
