# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import TypeVar
T = TypeVar('T')
def f(a: list[T], b: list[T]) -> T: return a[0]
x: list[int] = [1]
f(x, ['a'])
P
mypy a.py
