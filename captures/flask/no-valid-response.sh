# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
@app.route("/")
def index(): pass
@app.route("/l")
def l(): return 5
c = app.test_client()
try: c.get("/")
except TypeError as e: print("TypeError:", e)
c.get("/l")
EOF
python3 t.py
