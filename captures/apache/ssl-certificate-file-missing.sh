# requires: apache2
# debian: apache2
M=/usr/lib/apache2/modules
printf 'ServerRoot %s\nServerName localhost\nListen 127.0.0.1:18443\nLoadModule mpm_event_module %s/mod_mpm_event.so\nLoadModule authz_core_module %s/mod_authz_core.so\nLoadModule socache_shmcb_module %s/mod_socache_shmcb.so\nLoadModule ssl_module %s/mod_ssl.so\nSSLCertificateFile /etc/ssl/site.pem\n' "$PWD" $M $M $M $M > a.conf; apache2 -t -f "$PWD/a.conf"
