# requires: apache2
# debian: apache2
M=/usr/lib/apache2/modules
printf 'ServerRoot %s\nServerName localhost\nListen 127.0.0.1:18443\nLoadModule php7_module %s/libphp7.4.so\n' "$PWD" $M > a.conf; apache2 -t -f "$PWD/a.conf"
