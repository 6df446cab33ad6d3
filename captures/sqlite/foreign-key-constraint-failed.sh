# requires: sqlite3
# debian: sqlite3
sqlite3 :memory: 'create table t(a int not null); insert into t values(null)'
sqlite3 :memory: 'pragma foreign_keys=on; create table p(id integer primary key); create table c(p references p(id)); insert into c values(5)'
sqlite3 :memory: 'pragma foreign_keys=on; create table p(id integer primary key,x); create table c(p references p(x)); insert into c values(5)'
