# requires: podman
# debian: podman
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs --runtime nosuch ps
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs --runtime nosuch run --network none localhost/app:1 true
