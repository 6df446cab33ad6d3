# requires: php
# debian: php-cli
php -r '$row = new stdClass; echo $row["id"];'
