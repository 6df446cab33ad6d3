# requires: rclone
# debian: rclone
rclone copy ./missing ./out --retries 1
