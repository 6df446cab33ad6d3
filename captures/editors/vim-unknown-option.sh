# requires: vim
printf 'set nope\n' > vimrc
vim -u vimrc -N -V1 -es -c 'qa!'
