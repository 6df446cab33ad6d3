# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS= GO111MODULE=on
printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
cat > main.go <<'EOF'
package main

import _ "example.com/lib"

func main() {}
EOF
mkdir -p lib && printf "module example.com/lib\n\ngo 1.19\n" > lib/go.mod && printf "package lib\n" > lib/lib.go
printf "module example.com/demo\n\ngo 1.19\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ./lib\n" > go.mod
mkdir vendor && printf "## explicit\n" > vendor/modules.txt
go build
