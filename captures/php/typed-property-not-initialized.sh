# requires: php
# debian: php-cli
php -r 'class U { public int $age; } $u = new U; echo $u->age;'
