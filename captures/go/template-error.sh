# requires: go
export GOTOOLCHAIN=local GOPROXY=off
printf 'module example.com/m\n\ngo 1.21\n' > go.mod
cat > main.go <<'EOF'
package main

import "text/template"

func main() {
	template.Must(template.New("x").Parse("{{.A"))
}
EOF
go run .
