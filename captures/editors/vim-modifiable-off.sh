# requires: vim
vim -u NONE -N -V1 -es -c 'set nomodifiable' -c 's/a/b/' -c 'qa!'
