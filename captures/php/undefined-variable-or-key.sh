# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
$x = null; echo $x->name; echo $y; $a = []; echo $a["k"];
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
