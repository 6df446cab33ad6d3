# requires: python3 sqlite3
# debian: sqlite3
sqlite3 a.db 'create table t(i)'
sqlite3 -readonly a.db 'insert into t values(1)'
python3 -c "import sqlite3; sqlite3.connect('file:a.db?mode=ro', uri=True).execute('insert into t values(1)')"
