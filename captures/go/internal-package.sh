# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package demo
EOF
mkdir -p other && cd other
printf "module example.com/other\n\ngo 1.19\n\nrequire example.com/demo v0.0.0\n\nreplace example.com/demo => ../\n" > go.mod
printf "package main\n\nimport _ \"example.com/demo/internal/db\"\n\nfunc main() {}\n" > main.go
mkdir -p ../internal/db && printf "package db\n" > ../internal/db/db.go
go build
