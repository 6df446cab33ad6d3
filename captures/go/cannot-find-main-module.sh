# requires: go git
# debian: golang-go git
export GOFLAGS=
printf 'package main\n\nimport "github.com/spf13/cobra"\n\nfunc main() { cobra.X() }\n' > main.go
go build
go run main.go
go test ./...
git init -q .
go build
