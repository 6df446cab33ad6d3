# requires: mariadb
# debian: mariadb-client
mariadb --no-defaults -h127.0.0.1 -P3398 -uroot
