# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import BaseModel
class Db: pass
class A(BaseModel):
    db: Db
EOF
python3 t.py
