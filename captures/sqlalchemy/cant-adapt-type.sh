# requires: python3
# setup: pip install psycopg2-binary
cat > t.py <<'EOF'
from psycopg2.extensions import adapt
try: adapt({"a": 1})
except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
import sqlite3
sqlite3.connect(":memory:").execute("select ?", ({},))
EOF
python3 t.py
