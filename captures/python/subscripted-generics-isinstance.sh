# requires: python3
# debian: python3
cat > a.py <<'P'
isinstance([], list[int])
P
python3 a.py
cat > a.py <<'P'
import typing
isinstance(1, typing.Any)
P
python3 a.py
cat > a.py <<'P'
from typing import Protocol
class P(Protocol):
    x: int
isinstance(1, P)
P
python3 a.py
