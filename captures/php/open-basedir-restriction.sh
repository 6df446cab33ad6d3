# requires: php
# debian: php-cli
php -d open_basedir=/srv/www -r 'file_get_contents("/etc/hostname");'
