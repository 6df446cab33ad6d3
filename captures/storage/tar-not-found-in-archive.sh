# requires: tar
# debian: tar
export LC_ALL=C
echo a > f; tar cf x.tgz f; tar tf x.tgz nof
