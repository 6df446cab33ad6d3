# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from collections.abc import Sequence; o: object = str()
o[0]
d: dict[int, str] = {}
d['a']
s: Sequence[int] = []
s[0] = 1
P
mypy a.py
