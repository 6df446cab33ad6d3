# requires: rsync
# debian: rsync
rsync -a nofile out/
