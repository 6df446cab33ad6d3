# requires: tar
# debian: tar
export LC_ALL=C
tar cf x.tar nofile
