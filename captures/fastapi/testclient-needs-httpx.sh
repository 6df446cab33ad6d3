# requires: python3
# setup: pip install fastapi
cat > t.py <<'EOF'
import sys
sys.modules["httpx"] = None; sys.modules["httpx2"] = None
from fastapi.testclient import TestClient
EOF
python3 t.py
