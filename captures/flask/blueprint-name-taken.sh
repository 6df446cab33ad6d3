# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
from flask import Flask, Blueprint
app, bp = Flask(__name__), Blueprint("main", __name__)
app.register_blueprint(bp)
app.register_blueprint(bp, url_prefix="/v2")
EOF
python3 t.py
