# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
$x = null;
try { $b = false; $b->fetch(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$x->run();
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
