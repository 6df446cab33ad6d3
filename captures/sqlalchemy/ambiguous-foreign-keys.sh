# requires: python3
# setup: pip install sqlalchemy
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
class Address(B):
    __tablename__ = "addresses"
    id: Mapped[int] = mapped_column(primary_key=True)
class Order(B):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    billing_id: Mapped[int] = mapped_column(ForeignKey("addresses.id"))
    shipping_id: Mapped[int] = mapped_column(ForeignKey("addresses.id"))
    address = relationship("Address")
Order()
EOF
python3 t.py
