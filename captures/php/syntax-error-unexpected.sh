# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
echo "a" header("x");
E
php -d display_errors=0 -d log_errors=1 t.php 2>&1
printf '<?php\nif (true) { echo 1;\n' > t2.php
php -d display_errors=1 -d html_errors=0 t2.php 2>&1
