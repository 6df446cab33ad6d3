# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import overload
@overload
def g(x: int) -> int: ...
def g(x): return x
class A:
    def f(self) -> int: return 1
class B:
    def f(self) -> str: return ''
class C(A, B): ...
P
mypy a.py
