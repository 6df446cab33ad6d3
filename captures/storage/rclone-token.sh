# requires: rclone
# debian: rclone
printf '[gd]\ntype = drive\nscope = drive\n' > c.conf
rclone --config c.conf ls gd:
