# requires: php
# debian: php-cli
php -r 'echo "5 apples" + 3;'
php -r 'echo "apples" * 3;'
