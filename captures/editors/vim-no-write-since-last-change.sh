# requires: vim
vim -u NONE -N -V1 -es -c 'normal ax' -c 'q' -c 'qa!'
