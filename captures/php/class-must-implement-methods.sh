# requires: php
# debian: php-cli
php -r 'interface Store { function get($k); } class MemStore implements Store {}'
