# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
def f():
    class U(B):
        __tablename__ = "u"
        id: Mapped[int] = mapped_column(primary_key=True)
f(); f()
EOF
python3 t.py
