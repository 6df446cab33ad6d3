# requires: php
# debian: php-cli
php artisan migrate
