# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import BaseModel
from typing import Any
class A(BaseModel):
    x: Any
A(x=object()).model_dump_json()
EOF
python3 t.py
