# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import TypeVar
T = TypeVar('T')


def f() -> T: raise ValueError
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
from typing import TypeVar
T = TypeVar('T')
class A:
    x: T
P
mypy a.py
