# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import *
app = Flask(__name__)
app.testing = True
@app.route("/", methods=["POST"])
def index(): return request.json
print(app.test_client().post("/", data="a=1").get_data(as_text=True))
app.test_client().post("/", data="{", content_type="application/json").get_data(as_text=True)
EOF
python3 t.py
