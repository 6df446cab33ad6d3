# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
e = create_engine("sqlite://")
with e.connect() as c: c.execute(text("select :x"))
EOF
python3 t.py
