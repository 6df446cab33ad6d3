# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
function f(int $x) {} function g($x, $y) {}
try { count(null); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { g(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
f("abc");
E
php -d display_errors=0 -d log_errors=1 t.php 2>&1
