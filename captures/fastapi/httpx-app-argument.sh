# requires: python3
# setup: pip install httpx
cat > t.py <<'EOF'
import httpx
httpx.Client(app=object())
EOF
python3 t.py
