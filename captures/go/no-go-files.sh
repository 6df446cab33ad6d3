# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main
EOF
rm main.go
go build
go run .
