# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class User(B):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    posts = relationship("Post", back_populates="user")
class Post(B):
    __tablename__ = "posts"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
class Tag(B):
    __tablename__ = "tags"
    id: Mapped[int] = mapped_column(primary_key=True)
try: User()
except Exception: pass
Tag()
EOF
python3 t.py
