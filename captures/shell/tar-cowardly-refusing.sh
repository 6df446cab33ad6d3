# requires: tar
tar cf a.tar
