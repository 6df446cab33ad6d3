# requires: php
# debian: php-cli
php -r 'echo API_KEY;'
