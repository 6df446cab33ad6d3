# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import create_engine
for u in ("", "localhost/db", "postgresql://u:p@localhost:port/db"):
    try: create_engine(u)
    except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
EOF
python3 t.py
