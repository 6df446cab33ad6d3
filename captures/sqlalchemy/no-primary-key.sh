# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class U(B):
    __tablename__ = "u"
    name: Mapped[str]
EOF
python3 t.py
