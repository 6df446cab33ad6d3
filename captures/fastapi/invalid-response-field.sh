# requires: python3
# setup: pip install fastapi
cat > t.py <<'EOF'
from fastapi import FastAPI
class Db: pass
app = FastAPI()
@app.get("/")
def f(db: Db) -> Db: return db
EOF
python3 t.py
