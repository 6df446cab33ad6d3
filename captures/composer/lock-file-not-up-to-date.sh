# requires: composer php
# debian: composer php-cli
export COMPOSER_ALLOW_SUPERUSER=1
cat > composer.json <<'E'
{"repositories":[{"packagist":false},{"type":"package","package":[{"name":"acme/lib","version":"1.2.3"},{"name":"acme/app","version":"2.0.0","require":{"acme/lib":"^2.0"}},{"name":"acme/php","version":"1.0.0","require":{"php":">=8.4"}},{"name":"acme/ext","version":"1.0.0","require":{"ext-gd":"*"}},{"name":"acme/meta","version":"1.0.0","type":"metapackage"}]}],
"require":{"acme/meta":"^1.0"}}
E
composer update >/dev/null 2>&1
sed -i 's#"acme/meta":"^1.0"#"acme/meta":"^1.0","acme/ext":"*"#' composer.json
composer install 2>&1
