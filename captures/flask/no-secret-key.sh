# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
@app.route("/")
def index(): session["a"] = 1; return "x"
app.test_client().get("/")
EOF
python3 t.py
