# requires: psql
# debian: postgresql-15
PATH="$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)"
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
D=$(mktemp -d); P=$((20000 + $$ % 20000)); echo secret > "$D/pw"; chmod -R a+rX "$D"
[ "$(id -u)" = 0 ] && chown postgres "$D"
as initdb -D "$D/data" -U postgres -A scram-sha-256 --pwfile="$D/pw" >/dev/null 2>&1
as pg_ctl -D "$D/data" -o "-p $P -k $D -c listen_addresses=127.0.0.1 -c max_connections=8" -l "$D/log" -w start >/dev/null 2>&1
export PGHOST=127.0.0.1 PGPORT=$P PGUSER=postgres PGPASSWORD=secret
psql -d postgres -c "create table t(id int)" -c "insert into t values (1)"
psql -d postgres -c "begin; select * from t for update; select pg_sleep(2)" >/dev/null &
sleep 1; psql -d postgres -c "select * from t for update nowait"; wait
psql -d postgres -c "select pg_sleep(5)" &
sleep 1; psql -Atd postgres -c "select pg_cancel_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and pid<>pg_backend_pid()"; wait
as pg_ctl -D "$D/data" -m fast -w stop >/dev/null 2>&1
rm -rf "$D"
