# requires: go
export GOTOOLCHAIN=local GOPROXY=off
go mod init example.com/m
go get foo@latest
