# requires: docker
# debian: docker.io
docker -H "unix://$PWD/none.sock" ps
docker -H tcp://127.0.0.1:1 run app
