# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from __future__ import annotations
from pydantic import BaseModel
class A(BaseModel):
    b: "Bee | None" = None
A(b=None)
EOF
python3 t.py
