# requires: go git
# debian: golang-go git
export GOTOOLCHAIN=local GOFLAGS= GOPROXY=direct GOPRIVATE='*' GOPATH="$PWD/gopath"
git init -q repo && cd repo
printf 'module example.com/repo.git\n\ngo 1.18\n' > go.mod
printf 'package repo\n' > r.go
git add . && git -c user.name=a -c user.email=a@example.com commit -qm x && git tag v1.0.0
cd ..
git config --global url."file://$PWD/repo".insteadOf https://example.com/repo
mkdir demo && cd demo
printf 'module example.com/demo\n\ngo 1.18\n' > go.mod
go get example.com/repo.git@v9.9.9
go get example.com/repo.git@nobranch
go clean -modcache
