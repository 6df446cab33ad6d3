# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import cast
def f(x: int) -> int: return cast(int, x)
P
mypy --strict a.py
