# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import overload
@overload
def f(x: object) -> object: ...
@overload
def f(x: int) -> int: ...
def f(x): return x
P
mypy a.py
