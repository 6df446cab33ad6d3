# requires: php
# debian: php-cli
php -r 'class U { public int $age; } $u = new U; $u->age = "old";'
