# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
ini_set("memory_limit", "8M");
$a = []; while (1) $a[] = str_repeat("x", 100000);
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
