# requires: rsync
# debian: rsync
mkdir a; rsync -a a h:b -e /bin/false
