# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import Final
F: Final = 1
F = 2
class A:
    @property
    def p(self) -> int: return 1
    def m(self) -> None: ...
A().p = 2
A.m = lambda self: None
P
mypy a.py
