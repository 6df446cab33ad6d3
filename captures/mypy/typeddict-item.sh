# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import TypedDict
class User(TypedDict):
    name: str
    age: int
u: User = {'name': 'x'}
u['mail']
P
mypy a.py
