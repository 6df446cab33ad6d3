# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
printf '%s' '{"repositories":[{"packagist.org":false}],"scripts":{"post-autoload-dump":"@php artisan package:discover"}}' > composer.json
composer install
