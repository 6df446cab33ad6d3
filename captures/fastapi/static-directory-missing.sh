# requires: python3
# setup: pip install fastapi
cat > t.py <<'EOF'
from starlette.staticfiles import StaticFiles
StaticFiles(directory="static")
EOF
python3 t.py
