# requires: go python3
# debian: golang-go python3
export GOTOOLCHAIN=local GO111MODULE=on GOFLAGS=-mod=mod GONOSUMDB='*'
v=proxy/example.com/fork/@v && mkdir -p $v demo
printf 'module example.com/original\n\ngo 1.19\n' > $v/v1.0.0.mod
printf '{"Version":"v1.0.0"}\n' > $v/v1.0.0.info
python3 -c "
import zipfile
z = zipfile.ZipFile('$v/v1.0.0.zip', 'w')
z.writestr('example.com/fork@v1.0.0/go.mod', open('$v/v1.0.0.mod').read())
z.writestr('example.com/fork@v1.0.0/lib.go', 'package lib\n')
z.close()"
cd demo && printf 'module example.com/demo\n\ngo 1.19\n' > go.mod
GOPROXY="file://${PWD%/demo}/proxy" go get example.com/fork@v1.0.0
