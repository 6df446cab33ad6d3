# requires: podman
# debian: podman
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs ps >/dev/null
podman --root "$PWD/r" --runroot "$PWD/other" --storage-driver vfs ps
