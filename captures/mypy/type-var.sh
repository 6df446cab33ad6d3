# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import TypeVar
T = TypeVar('T', bound=int)
def biggest(a: T, b: T) -> T: return a
biggest(object(), 1)
def make() -> T: ...
x: list[int, str] = []
P
mypy a.py
