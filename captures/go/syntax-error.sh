# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

x := 1

func main() {
	if true
	{
	}
}
EOF
go build
printf "package main\n\nfunc main() {\n\ta := []int{1,\n\t\t2\n\t}\n" > main.go
go build
