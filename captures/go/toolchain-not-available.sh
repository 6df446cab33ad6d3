# requires: go
# debian: golang-go
printf 'module example.com/demo\n\ngo 1.99\n' > go.mod
printf 'package main\n\nfunc main() {}\n' > main.go
mkdir empty
GOTOOLCHAIN=auto GOSUMDB=off GOPROXY="file://$PWD/empty" go build
