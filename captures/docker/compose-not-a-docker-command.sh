# requires: docker
# debian: docker.io
docker compose version
docker compose up -d
