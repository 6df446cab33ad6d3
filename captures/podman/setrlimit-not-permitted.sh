# requires: podman busybox crun
# debian: podman crun busybox-static
mkdir img; cp "$(command -v busybox)" img/busybox
P="podman --root $PWD/r --runroot $PWD/rr --storage-driver vfs --cgroup-manager cgroupfs"
tar -C img -c . | $P import - localhost/app:1 >/dev/null 2>&1
$P run --network none localhost/app:1 /busybox true
$P rm -af >/dev/null
