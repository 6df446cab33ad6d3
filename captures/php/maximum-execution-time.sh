# requires: php
# debian: php-cli
cat > t.php <<'E'
<?php
set_time_limit(1); while (1);
E
php -d display_errors=1 -d html_errors=0 t.php 2>&1
