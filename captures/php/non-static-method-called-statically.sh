# requires: php
# debian: php-cli
php -r 'class A{function t(){}} A::t();'
