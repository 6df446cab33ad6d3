# requires: dockerd docker containerd runc busybox
# debian: docker.io busybox-static
echo '{"hosts": ["unix:///x.sock"]}' >dj.json; timeout 10 dockerd --config-file dj.json -H unix:///y.sock --data-root "$PWD/data"
echo '{"a": }' >dj.json; timeout 10 dockerd --config-file dj.json
echo '{"foo": 1}' >dj.json; timeout 10 dockerd --config-file dj.json
