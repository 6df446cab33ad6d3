# requires: apache2
# debian: apache2
M=/usr/lib/apache2/modules
base() { printf 'ServerRoot %s\nPidFile %s/pid\nErrorLog %s/err\nListen 127.0.0.1:%s\nLoadModule mpm_event_module %s/mod_mpm_event.so\nLoadModule authz_core_module %s/mod_authz_core.so\n' "$PWD" "$PWD" "$PWD" "$((20000 + $$ % 20000))" $M $M; }
{ base; printf 'ServerName x\nDocumentRoot /nosuch\n'; } > a.conf; apache2 -t -f "$PWD/a.conf"
