# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
composer nope
