# requires: go python3
# debian: golang-go python3
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOSUMDB=off GOPATH="$PWD/gopath" GOPROXY="file://$PWD/px"
mkdir -p px/example.com/lib/@v && cd px/example.com/lib/@v
echo v1.0.0 > list
echo '{"Version":"v1.0.0"}' > v1.0.0.info
printf 'module example.com/lib\n\ngo 1.18\n' > v1.0.0.mod
python3 -c "import zipfile; z=zipfile.ZipFile('v1.0.0.zip','w'); z.writestr('example.com/lib@v1.0.0/go.mod','module example.com/lib\n\ngo 1.18\n'); z.writestr('example.com/lib@v1.0.0/lib.go','package lib\n\nconst X = 1\n'); z.close()"
cd ../../../..
printf 'module example.com/demo\n\ngo 1.18\n\nrequire example.com/lib v1.0.0\n' > go.mod
printf 'package main\n\nimport "example.com/lib"\n\nfunc main() { println(lib.X) }\n' > main.go
echo 'example.com/lib v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' > go.sum
go build
go clean -modcache
