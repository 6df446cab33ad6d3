# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'package main\n\nfunc main() {}\n' > main.go
printf 'module example.com/demo\n\ngo 1.99.1\n' > go.mod
go build
printf 'module example.com/demo\n\ngo 1.21.0\n' > go.mod
go build
printf 'module example.com/demo\n\ngo 1.21\n\ntoolchain go1.99.1\n' > go.mod
go build
