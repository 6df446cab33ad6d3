# requires: podman
# debian: podman
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs pull nosuch
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs --cgroup-manager cgroupfs run team/app
