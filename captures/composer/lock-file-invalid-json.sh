# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
printf '{"name": "a/b"}' > composer.json
printf '{\n<<<<<<< HEAD\n}\n' > composer.lock
composer install
