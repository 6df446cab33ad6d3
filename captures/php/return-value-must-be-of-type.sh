# requires: php
# debian: php-cli
php -r 'function total(): int { return "many"; } total();'
php -r 'class U { public int $age; } $u = new U; $u->age = "old";'
php -r 'class U { public int $age; } $u = new U; echo $u->age;'
