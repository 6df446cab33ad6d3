# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
from typing import Optional
def o(u: Optional[str]) -> str:
    return u.upper()
def p(v: int | str) -> str:
    return v.upper()
PY
python3 -m mypy app.py
