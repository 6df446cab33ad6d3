# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GOPROXY=off GOSUMDB=off
printf 'module example.com/demo\n\ngo 1.18\n\nrequire github.com/pkg/errors v0.9.1\n' > go.mod
printf 'package main\n\nimport "github.com/pkg/errors"\n\nfunc main() { errors.New("a") }\n' > main.go
go build
printf 'module example.com/demo\n\nrequire github.com/pkg/errors v0.9.1\n' > go.mod
printf 'package main\n\nfunc main() {}\n' > main.go
go build
