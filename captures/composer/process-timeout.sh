# requires: composer
echo '{"scripts":{"s":"sleep 5"}}' > composer.json; COMPOSER_PROCESS_TIMEOUT=1 composer run s
