# requires: php
# debian: php-cli
printf '<?php\nfunction format_price($v) { return $v; }\n' > helpers.php
printf '<?php\ninclude "helpers.php";\ninclude "helpers.php";\n' > index.php
php index.php
printf '<?php\nclass Cart {}\n' > Cart.php
printf '<?php\ninclude "Cart.php";\ninclude "Cart.php";\n' > index.php
php index.php
