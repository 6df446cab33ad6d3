# requires: python3
# setup: pip install fastapi uvicorn
cat > t.py <<'EOF'
import uvicorn
from fastapi import FastAPI
app = FastAPI()
uvicorn.run(app, reload=True)
EOF
python3 t.py
