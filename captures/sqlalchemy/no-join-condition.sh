# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class P(B):
    __tablename__ = "p"
    id: Mapped[int] = mapped_column(primary_key=True)
    cs = relationship("C")
class C(B):
    __tablename__ = "c"
    id: Mapped[int] = mapped_column(primary_key=True)
P()
EOF
python3 t.py
