# requires: python3
# setup: pip install sqlalchemy
cat > app.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class C(B):
    __tablename__ = 'c'
    id: Mapped[int] = mapped_column(primary_key=True)
    p: Mapped[int] = mapped_column(ForeignKey('p.id'))
class P(B):
    __tablename__ = 'p'
    id: Mapped[int] = mapped_column(primary_key=True)
    cs: Mapped[list[C]] = relationship()
e = create_engine('sqlite://'); B.metadata.create_all(e)
s = Session(e); s.add(P(id=1)); s.commit()
p = s.get(P, 1); s.close(); p.cs
EOF
python3 app.py
