# requires: php
# debian: php-cli
php -r 'echo "apples" * 3;'
