# requires: mount
# debian: mount
export LC_ALL=C
mkdir m
mount /dev/nosuch "$PWD/m"
mount /nowhere
