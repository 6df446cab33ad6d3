# requires: php
# debian: php-cli
php -r '$tags = ["a", "b"]; echo "Tags: $tags\n";'
php -r 'class P {} echo "P: " . new P;'
