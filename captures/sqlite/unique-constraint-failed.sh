# requires: sqlite3
# debian: sqlite3
sqlite3 a.db 'create table t(id integer primary key); insert into t values(1); insert into t values(1);'
