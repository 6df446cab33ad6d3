# requires: php
# debian: php-cli
php -r 'class A { private $x = 1; } $a = new A; echo $a->x;'
php -r 'class A { private function f() {} } $a = new A; $a->f();'
php -r 'class A { private function __construct() {} } new A;'
