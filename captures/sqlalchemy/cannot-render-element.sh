# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.dialects.postgresql import insert, JSONB
t = table("t", column("x"))
print(Table("u", MetaData(), Column("a", JSONB)).c.a)
try: print(insert(t).values(x=1).on_conflict_do_nothing())
except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
Table("u", MetaData(), Column("a", JSONB)).create(create_engine("sqlite://"))
EOF
python3 t.py
