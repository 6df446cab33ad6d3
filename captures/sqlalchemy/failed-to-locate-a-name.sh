# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class U(B):
    __tablename__ = "u"
    id: Mapped[int] = mapped_column(primary_key=True)
    posts = relationship("Post")
U()
EOF
python3 t.py
