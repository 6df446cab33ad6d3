# requires: mount truncate losetup
# debian: mount util-linux
truncate -s 1M disk.img; mkdir m
mount disk.img m
mount -t ntfs disk.img m
