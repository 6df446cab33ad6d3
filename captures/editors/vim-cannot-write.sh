# requires: vim
# debian: vim
vim -u NONE -N -V1 -es -c 'normal ax' -c 'q' -c 'qa!'
vim -u NONE -N -V1 -es -c 'set nomodifiable' -c 's/a/b/' -c 'qa!'
vim -u NONE -N -V1 -es -c 'e nodir/x' -c 'w' -c 'qa!'
