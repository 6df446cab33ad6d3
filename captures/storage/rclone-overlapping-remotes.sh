# requires: rclone
# debian: rclone
mkdir -p a/b; echo 1 > a/f
rclone sync a a/b
