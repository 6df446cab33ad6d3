# requires: composer php
# debian: composer php-cli php-curl
export COMPOSER_ALLOW_SUPERUSER=1
echo '{"repositories":[{"packagist":false},{"type":"composer","url":"http://127.0.0.1:9"}],"config":{"secure-http":false},"require":{"monolog/monolog":"^3"}}' > composer.json
composer install 2>&1
sed -i 's#http://127.0.0.1:9#https://repo.example.invalid#' composer.json
composer install 2>&1
