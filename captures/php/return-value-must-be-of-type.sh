# requires: php
# debian: php-cli
php -r 'function total(): int { return "many"; } total();'
