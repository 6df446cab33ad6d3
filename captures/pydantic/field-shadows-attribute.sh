# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import BaseModel
class A(BaseModel):
    model_dump_x: str
    json: str
    schema: int
class C(BaseModel):
    model_name: str
    model_config = {"protected_namespaces": ("model_",)}
EOF
python3 t.py
