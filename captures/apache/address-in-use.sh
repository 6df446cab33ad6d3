# requires: apache2 python3
# debian: apache2 python3
M=/usr/lib/apache2/modules; P=18082; python3 -m http.server -b 127.0.0.1 $P >/dev/null 2>&1 & S=$!; sleep 1
printf 'ServerRoot %s\nPidFile %s/pid\nErrorLog %s/err\nServerName localhost\nListen 127.0.0.1:%s\nLoadModule mpm_event_module %s/mod_mpm_event.so\nLoadModule authz_core_module %s/mod_authz_core.so\n' "$PWD" "$PWD" "$PWD" $P $M $M > a.conf; apache2 -f "$PWD/a.conf"
kill $S
