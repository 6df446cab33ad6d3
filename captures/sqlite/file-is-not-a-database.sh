# requires: sqlite3
# debian: sqlite3
echo hello world not a db padding padding > x.db; sqlite3 x.db 'select 1 from sqlite_master'
sqlite3 y.db 'create table t(a); insert into t select randomblob(5000) from (select 1 union select 2 union select 3)'; dd if=/dev/zero of=y.db bs=1 seek=4096 count=9000 conv=notrunc 2>/dev/null; sqlite3 y.db 'select sum(length(a)) from t'
