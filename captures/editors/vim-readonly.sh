# requires: vim
echo x > a.txt
vim -u NONE -N -V1 -es -R a.txt -c w -c 'qa!'
