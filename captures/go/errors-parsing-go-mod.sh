# requires: go
export GOTOOLCHAIN=local GOPROXY=off
printf "module example.com/m\n\ngo 1.21\n\nrequre example.com/x v1.0.0\n" > go.mod
echo "package m" > m.go
go build .
