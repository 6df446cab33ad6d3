# requires: python3
# setup: pip install fastapi
cat > t.py <<'EOF'
import sys
sys.modules["python_multipart"] = None; sys.modules["multipart"] = None
from fastapi import FastAPI, Form
app = FastAPI()
@app.post("/")
def f(a: str = Form()): return a
EOF
python3 t.py
