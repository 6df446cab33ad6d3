# requires: vim
vim -u NONE -N -V1 -es -c 'e nodir/x' -c 'w' -c 'qa!'
