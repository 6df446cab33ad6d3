# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import TypedDict
class U(TypedDict):
    name: str
def f(u: U, k: str) -> None: print(u[k])
P
mypy a.py
