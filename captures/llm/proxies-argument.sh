# requires: python3
# setup: pip install httpx
cat > t.py <<'EOF'
import httpx
httpx.Client(proxies={})
EOF
python3 t.py
