# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
throw new Exception("message");
E
php -d display_errors=0 -d log_errors=1 t.php 2>&1
