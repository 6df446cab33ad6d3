# requires: php
# debian: php-cli
php -r 'class A { function run(int $x): int { return 1; } } class B extends A { function run($x, $y) { return 1; } }'
