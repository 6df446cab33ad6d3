# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
mkdir src; printf '<?php namespace App; class Wrong {}' > src/Right.php
cat > composer.json <<'J'
{"repositories":[{"packagist.org":false}],"autoload":{"psr-4":{"App\\":"src/"}}}
J
composer dump-autoload -o
