# requires: podman
# debian: podman
podman --root "$PWD/r" --runroot "$PWD/rr" --storage-driver vfs --cgroup-manager cgroupfs pod create --name pp --network none
