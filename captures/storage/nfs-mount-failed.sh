# requires: mount.nfs
# debian: nfs-common
mkdir m; mount -t nfs nohost.invalid:/x "$PWD/m"
