# requires: sqlite3
# debian: sqlite3
sqlite3 :memory: "create table t(age int check(age > 0)); insert into t values(0)"
