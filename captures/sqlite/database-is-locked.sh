# requires: python3
cat > l.py <<'X'
import sqlite3
a = sqlite3.connect('a.db'); a.execute('create table t(i)'); a.commit(); a.execute('begin immediate')
sqlite3.connect('a.db', timeout=0.2).execute('insert into t values(1)')
X
python3 l.py
