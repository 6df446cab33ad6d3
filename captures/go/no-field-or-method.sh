# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

type T struct{}

func main() {
	var t T






	t.Foo()
	t.name = 1
}
EOF
go build
