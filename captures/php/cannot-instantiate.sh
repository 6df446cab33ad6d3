# requires: php
# debian: php-cli
php -r 'abstract class Job { abstract function run(); } new Job;'
