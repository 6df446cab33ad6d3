# requires: sqlite3
# debian: sqlite3
sqlite3 :memory: 'select nope from sqlite_master'
sqlite3 :memory: 'create table t(a); insert into t(b) values(1)'
sqlite3 :memory: 'create virtual table f using fts9(x)'
