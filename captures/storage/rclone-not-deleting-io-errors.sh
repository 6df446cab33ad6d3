# requires: rclone python3
# debian: rclone
mkdir src dst; echo 1 > src/ok; echo 1 > dst/old
ln -s nowhere src/dangling
rclone sync -L src dst --retries 1
