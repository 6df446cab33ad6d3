# requires: python3
python3 -c "import sqlite3; sqlite3.connect('nodir/a.db')"
