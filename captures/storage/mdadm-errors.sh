# requires: mdadm
# debian: mdadm
mdadm --detail /dev/md9
mdadm --assemble /dev/md9
