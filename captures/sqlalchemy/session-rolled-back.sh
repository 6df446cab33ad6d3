# requires: python3
# setup: pip install sqlalchemy
cat > app.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class U(B):
    __tablename__ = 'u'
    id: Mapped[int] = mapped_column(primary_key=True)
    e: Mapped[str] = mapped_column(unique=True)
e = create_engine('sqlite://'); B.metadata.create_all(e)
s = Session(e)
try:
    s.add_all([U(e='a'), U(e='a')]); s.flush()
except Exception: pass
s.execute(select(U))
EOF
python3 app.py
