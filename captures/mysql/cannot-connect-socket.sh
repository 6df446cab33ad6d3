# requires: mariadb
# debian: mariadb-client
mariadb --no-defaults -S ./mysqld.sock -u root
