# requires: python3 curl
# setup: pip install gunicorn
cat > w.py <<'EOF'
import time
def app(e, s): time.sleep(60)
EOF
gunicorn w:app --timeout 2 --bind 127.0.0.1:8768 >log 2>&1 & pid=$!
sleep 3; curl -s -m 8 http://127.0.0.1:8768/ >/dev/null; kill $pid; sleep 1; cat log
