# requires: mariadbd mariadb mariadb-install-db
# debian: mariadb-server
D=$(mktemp -d); chmod 755 "$D"; P=$((20000 + $$ % 20000)); U=$(id -un)
[ "$U" = root ] && U=mysql && chown mysql "$D"
mariadb-install-db --no-defaults --user="$U" --datadir="$D/data" --auth-root-authentication-method=normal >/dev/null 2>&1
mariadbd --no-defaults --user="$U" --datadir="$D/data" --socket="$D/s" --port=$P --bind-address=127.0.0.1 --pid-file="$D/pid" --max-connections=10 --log-bin="$D/bin" --server-id=1 --secure-file-priv="$D" --innodb-lock-wait-timeout=1 2>"$D/log" &
M="mariadb --no-defaults -S $D/s -u root"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do $M -e 'select 1' >/dev/null 2>&1 && break; sleep 1; done
m() { $M "$@"; }
$M -e 'create database shop'
m shop -e 'create table t(a int, b int); create view v as select a from t; alter table t drop column a; select * from v' 
kill "$(cat "$D/pid")"; wait
rm -rf "$D"
