# requires: php
# debian: php-cli
php -r 'class User {} $u = new User; $u->email = "a";'
php -r 'class P { public function __construct(public readonly int $x) {} } $p = new P(1); $p->x = 2;'
