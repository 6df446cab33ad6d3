# requires: tar
# debian: tar
export LC_ALL=C
tar xf nofile.tar; tar cf x.tar nofile
