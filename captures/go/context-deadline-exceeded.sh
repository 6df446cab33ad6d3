# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

import ("context"; "fmt"; "net"; "net/http"; "time")

func main() {
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	c := http.Client{Timeout: 300 * time.Millisecond}
	_, err := c.Get("http://" + l.Addr().String() + "/")
	fmt.Println(err)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err())
}
EOF
go run .
