# requires: rclone
# debian: rclone
rclone ls nope:
