# requires: vim
# debian: vim
printf 'PlugInstallx\nset nope\ncolorscheme nope\ncall nope#x()\necho g:nope\n' > vimrc
vim -u vimrc -N -V1 -es -c 'qa!'
