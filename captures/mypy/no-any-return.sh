# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
import json
def f() -> int: return json.loads('1')
P
mypy --strict a.py
