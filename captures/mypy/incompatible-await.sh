# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f() -> int: return 1

async def g() -> None:
    await f()
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
from typing import Iterator
def g() -> Iterator[int]:
    yield 'a'
P
mypy a.py
