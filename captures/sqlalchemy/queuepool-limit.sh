# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
e = create_engine("sqlite:///a.db", pool_size=2, max_overflow=1, pool_timeout=1, poolclass=pool.QueuePool)
c = [e.connect() for _ in range(4)]
EOF
python3 t.py
