# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
def deco(f):
    def wrapper(*a): return f(*a)
    return wrapper
@app.route("/a")
@deco
def a(): return "a"
@app.route("/b")
@deco
def b(): return "b"
EOF
python3 t.py
