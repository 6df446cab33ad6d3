# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
try { mb_foo(); } catch (Error $e) { echo "PHP Fatal error:  Uncaught $e\n"; }
class A { }
try { A::nope(); } catch (Error $e) { echo "Fatal error: Uncaught $e\n"; }
mysql_connect();
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
