# requires: composer
# debian: composer php-cli
export COMPOSER_HOME=$PWD/h COMPOSER_ALLOW_SUPERUSER=1
printf '%s' '{"repositories":[{"packagist.org":false},{"type":"package","package":[{"name":"a/lib","version":"2.0.0-beta1"}]}],"require":{"a/lib":"^2"}}' > composer.json
composer update --no-interaction
