# requires: podman
# debian: podman
podman --remote --url unix:///run/podman/podman.sock ps
