# requires: php
# debian: php-cli
php -r 'class P {} echo "P: " . new P;'
