# requires: apache2 curl
# debian: apache2 curl
M=/usr/lib/apache2/modules; P=$((20000 + $$ % 20000)); mkdir -p www; chmod 755 . www
U=$(id -un); [ "$U" = root ] && U=www-data
cat > a.conf <<X
ServerRoot $PWD
ServerName localhost
PidFile $PWD/pid
ErrorLog $PWD/err
Listen 127.0.0.1:$P
User $U
Group $U
LoadModule mpm_event_module $M/mod_mpm_event.so
LoadModule authz_core_module $M/mod_authz_core.so
LoadModule dir_module $M/mod_dir.so
LoadModule autoindex_module $M/mod_autoindex.so
LoadModule rewrite_module $M/mod_rewrite.so
LoadModule proxy_module $M/mod_proxy.so
DocumentRoot $PWD/www
<Directory $PWD/www>
 Require all granted
 AllowOverride FileInfo
 Options FollowSymLinks
</Directory>

X
printf 'RewriteEngine on\nRewriteRule ^(.*)$ /index.php?u=$1\n' > www/.htaccess; apache2 -f "$PWD/a.conf"; sleep 1; curl -s -o /dev/null "http://127.0.0.1:$P/y"; kill "$(cat pid)"; sleep 1; cat err
