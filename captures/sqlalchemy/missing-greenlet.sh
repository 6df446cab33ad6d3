# requires: python3
# setup: pip install 'sqlalchemy[asyncio]' aiosqlite
cat > t.py <<'EOF'
from sqlalchemy import *
from sqlalchemy.orm import *
class B(DeclarativeBase): pass
import asyncio
from sqlalchemy.ext.asyncio import *
class P(B):
    __tablename__ = "p"
    id: Mapped[int] = mapped_column(primary_key=True)
    cs = relationship("C")
class C(B):
    __tablename__ = "c"
    id: Mapped[int] = mapped_column(primary_key=True)
    p: Mapped[int] = mapped_column(ForeignKey("p.id"))
async def main():
    e = create_async_engine("sqlite+aiosqlite://")
    async with e.begin() as c: await c.run_sync(B.metadata.create_all)
    async with AsyncSession(e) as s:
        s.add(P(id=1)); await s.commit()
        p = await s.get(P, 1); await s.refresh(p); p.cs
asyncio.run(main())
EOF
python3 t.py
