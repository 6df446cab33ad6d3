# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
@app.route("/u/<name>")
def user(name): return name
with app.test_request_context():
    try: url_for("users")
    except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
    url_for("user")
EOF
python3 t.py
