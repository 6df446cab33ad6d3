# requires: php
# debian: php-cli
php -r 'class Status { const OPEN = 1; } echo Status::CLOSED;'
