# requires: python3
# setup: pip install pydantic
cat > app.py <<'EOF'
from pydantic import BaseModel
class U(BaseModel):
    id: int
    n: str
U(id='x')
EOF
python3 app.py
