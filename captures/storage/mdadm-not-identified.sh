# requires: mdadm
# debian: mdadm
mdadm --assemble /dev/md9
