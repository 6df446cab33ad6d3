# requires: mount
# debian: mount
export LC_ALL=C
mount /nowhere
