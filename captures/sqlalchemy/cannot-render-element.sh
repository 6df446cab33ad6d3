# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.dialects.postgresql import ARRAY, insert
Table("u", MetaData(), Column("a", ARRAY(Integer))).create(create_engine("sqlite://"))
EOF
python3 t.py
