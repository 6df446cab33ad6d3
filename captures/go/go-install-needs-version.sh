# requires: go
export GOTOOLCHAIN=local GOPROXY=off
go install example.com/x
