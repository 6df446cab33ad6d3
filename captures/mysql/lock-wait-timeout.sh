# requires: mariadbd mariadb mariadb-install-db
# debian: mariadb-server
D=$(mktemp -d); chmod 755 "$D"; P=$((20000 + $$ % 20000)); U=$(id -un)
[ "$U" = root ] && U=mysql && chown mysql "$D"
mariadb-install-db --no-defaults --user="$U" --datadir="$D/data" --auth-root-authentication-method=normal >/dev/null 2>&1
mariadbd --no-defaults --user="$U" --datadir="$D/data" --socket="$D/s" --port=$P --bind-address=127.0.0.1 --pid-file="$D/pid" --max-connections=10 --innodb-lock-wait-timeout=1 2>"$D/log" &
M="mariadb --no-defaults -S $D/s -u root"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do $M -e 'select 1' >/dev/null 2>&1 && break; sleep 1; done
$M -e 'create database shop'
$M shop -e "create table t(id int primary key, b int); insert into t values(1,1)"
$M shop -e "begin; update t set b=2 where id=1; select sleep(4)" >/dev/null &
sleep 1; $M shop -e "update t set b=3 where id=1"; wait $!
kill "$(cat "$D/pid")"; wait
rm -rf "$D"
