# requires: python3
# debian: python3
cat > a.py <<'P'
class User:
    @property
    def name(self): return 'x'
User().name = 'y'
P
cat > b.py <<'P'
from dataclasses import dataclass
@dataclass(frozen=True)
class P: x: int = 1
P().x = 2
P
python3 a.py; python3 b.py; python3 -c '[].append = 1'
