# requires: go
# debian: golang-go
export GOTOOLCHAIN=local GOFLAGS=
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
cat > main.go <<'EOF'
package main

type Shape interface{ Area() float64 }
type Sq struct{}

func (s *Sq) Area() float64 { return 1 }

type Ci struct{}

func main() {

	var s Shape = Sq{}
	var c Shape = Ci{}
	_, _ = s, c
}
EOF
go build
