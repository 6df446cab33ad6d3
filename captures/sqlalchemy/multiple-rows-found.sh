# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
c = create_engine("sqlite://").connect()
for q in ("select 1 where 0", "select 1 union select 2"):
    try: c.execute(text(q)).scalar_one()
    except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
EOF
python3 t.py
