# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
printf '{"name": "x",}' > composer.json; composer install
printf '{"name": "Bad Name"}' > composer.json; composer install
rm composer.json; composer install
