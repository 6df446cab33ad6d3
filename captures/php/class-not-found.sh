# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
try { new Redis(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
new Foo\Bar();
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
