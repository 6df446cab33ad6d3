# requires: python3
# setup: pip install uvicorn flask
cat > t.py <<'EOF'
from flask import Flask
app = Flask(__name__)
EOF
python3 -m uvicorn t:app --port 18397 & pid=$!
sleep 4
curl -s -o /dev/null http://127.0.0.1:18397/
sleep 1; kill $pid
