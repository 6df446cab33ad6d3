# requires: lua5.4
# debian: lua5.4
lua5.4 -e 'require("lfs")'
