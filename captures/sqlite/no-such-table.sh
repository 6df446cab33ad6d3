# requires: python3
python3 -c "import sqlite3; sqlite3.connect('a.db').execute('select * from nosuch')"
