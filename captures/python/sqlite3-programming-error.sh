# requires: python3
# debian: python3
printf 'import sqlite3\nsqlite3.connect(":memory:").execute("SELECT ?", ("abc"))\n' > a.py; printf 'import sqlite3\nsqlite3.connect(":memory:").execute("SELECT ?", ([],))\n' > b.py
python3 a.py; python3 b.py
