# requires: php
# debian: php-cli
php -r 'class P { public function __construct(public readonly int $x) {} } $p = new P(1); $p->x = 2;'
