# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import overload
@overload
def f(x: int) -> int: ...
def f(x: int) -> int: return x
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
from typing import overload
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
P
mypy a.py
