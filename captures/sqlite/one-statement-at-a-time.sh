# requires: sqlite3 python3
# debian: sqlite3 python3
cat > app.py <<'PY'
import sqlite3
c = sqlite3.connect(':memory:')
for a in (('select ?','abc'),('select ?',({},)),('select 1; select 2',)):
    try: c.execute(*a)
    except Exception as e: print(f'sqlite3.{type(e).__name__}: {e}')
PY
python3 app.py
