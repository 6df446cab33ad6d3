# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

func main() {}
EOF
export GOPROXY=http://127.0.0.1:9/proxy GONOSUMDB="*" GOFLAGS=-mod=mod
go get example.com/lib@v1.0.0
go get example.com/lib
