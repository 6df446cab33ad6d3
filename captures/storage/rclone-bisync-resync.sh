# requires: rclone
# debian: rclone
mkdir a dst; echo 1 > a/f
rclone bisync a dst
