# requires: tar
# debian: tar
export LC_ALL=C
i=0; while [ $i -lt 400 ]; do echo $i > f$i; i=$((i+1)); done
tar czf out.tgz .
