# requires: python3 curl
# setup: pip install fastapi uvicorn gunicorn
cat > main.py <<'EOF'
from fastapi import FastAPI
app = FastAPI()
EOF
gunicorn main:app --bind 127.0.0.1:8767 >log 2>&1 & pid=$!
sleep 5; curl -s http://127.0.0.1:8767/ >/dev/null; kill $pid; sleep 1; grep -v File log | tail -n 6
printf 'def app(e, s):\n    s("200 OK", []); return [b"x"]\n' > w.py
uvicorn w:app --port 8767 --interface asgi3 >log2 2>&1 & pid=$!
sleep 3; curl -s http://127.0.0.1:8767/ >/dev/null; kill $pid; sleep 1; tail -n 3 log2
