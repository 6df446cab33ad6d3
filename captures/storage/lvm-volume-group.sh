# requires: vgs
# debian: lvm2
export LC_ALL=C
vgs nosuch
