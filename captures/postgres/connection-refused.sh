# requires: psql
# debian: postgresql-client-15
psql -h 127.0.0.1 -p 5431 -c 'select 1'
psql -h "$PWD" -p 5432 -c 'select 1'
