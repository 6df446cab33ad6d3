# requires: python3
# setup: pip install 'sqlalchemy[asyncio]' psycopg2-binary
cat > t.py <<'EOF'
from sqlalchemy.ext.asyncio import create_async_engine
create_async_engine("postgresql+psycopg2://u:p@localhost/d")
EOF
python3 t.py
