# requires: sqlite3 python3
# debian: sqlite3 python3
cat > app.py <<'PY'
import sqlite3, threading
c = sqlite3.connect(':memory:')
def f():
    try: c.execute('select 1')
    except Exception as e: print(f'sqlite3.{type(e).__name__}: {e}')
t = threading.Thread(target=f); t.start(); t.join()
c.close(); c.execute('select 1')
PY
python3 app.py
