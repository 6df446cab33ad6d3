# requires: vim
printf 'PlugInstallx\ncolorscheme nope\ncall nope#x()\n' > vimrc
vim -u vimrc -N -V1 -es -c 'qa!'
