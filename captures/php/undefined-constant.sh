# requires: php
# debian: php-cli
php -r 'echo API_KEY;' 
php -r 'class Status { const OPEN = 1; } echo Status::CLOSED;'
