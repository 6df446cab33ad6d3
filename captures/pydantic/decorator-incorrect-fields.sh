# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import BaseModel, field_validator
class A(BaseModel):
    name: str
    @field_validator("nam")
    @classmethod
    def check(cls, v): return v
EOF
python3 t.py
