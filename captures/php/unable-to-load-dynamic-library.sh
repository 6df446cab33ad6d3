# requires: php
# debian: php-cli
php -d extension=gmpx -r 'echo 1;'
