# requires: php
# debian: php-cli
php -r 'readonly class R{} $r=new R; $r->x=1;'
