# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
app.test_client().get("/")
@app.route("/x")
def x(): return "x"
EOF
python3 t.py
