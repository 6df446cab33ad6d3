# requires: psql
# debian: postgresql-15
PATH="$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)"
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
D=$(mktemp -d); P=$((20000 + $$ % 20000)); echo secret > "$D/pw"; chmod -R a+rX "$D"
[ "$(id -u)" = 0 ] && chown postgres "$D"
as initdb -D "$D/data" -U postgres -A scram-sha-256 --pwfile="$D/pw" >/dev/null 2>&1
as pg_ctl -D "$D/data" -o "-p $P -k $D -c listen_addresses=127.0.0.1 -c max_connections=8" -l "$D/log" -w start >/dev/null 2>&1
export PGHOST=127.0.0.1 PGPORT=$P PGUSER=postgres PGPASSWORD=secret
psql -d postgres -c 'create table todos(a int)' -c 'alter table todos enable row level security' -c "create role bob login password 'secret'" -c 'grant select on todos to bob'
PGUSER=bob pg_dump -t todos postgres
as pg_ctl -D "$D/data" -m fast -w stop >/dev/null 2>&1
rm -rf "$D"
