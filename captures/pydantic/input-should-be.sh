# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import BaseModel
from typing import Literal
class A(BaseModel):
    n: int; s: str; d: Literal["a", "b"]; u: dict
A(n="x", s=1, d="c", u=[])
EOF
python3 t.py
