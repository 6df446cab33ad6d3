# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
import sys
sys.modules["email_validator"] = None
from pydantic import BaseModel, EmailStr
class A(BaseModel):
    e: EmailStr
EOF
python3 t.py
