# requires: sqlite3
# debian: sqlite3
sqlite3 :memory: "create table t(a int); alter table t add column a int"
