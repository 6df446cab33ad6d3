# requires: apache2 runuser
# debian: apache2 util-linux
M=/usr/lib/apache2/modules; chmod 777 .
printf 'ServerRoot %s\nPidFile %s/pid\nErrorLog %s/err\nServerName localhost\nListen 127.0.0.1:79\nLoadModule mpm_event_module %s/mod_mpm_event.so\nLoadModule authz_core_module %s/mod_authz_core.so\n' "$PWD" "$PWD" "$PWD" $M $M > a.conf
if [ "$(id -u)" = 0 ]; then runuser -u www-data -- apache2 -f "$PWD/a.conf"; else apache2 -f "$PWD/a.conf"; fi
