# requires: php
# debian: php-cli
php -r '$n = 0; echo 10 / $n;'
php -r '$n = 0; echo 10 % $n;'
