# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
for l in ("from werkzeug.urls import url_quote", "from jinja2 import escape", "from jinja2 import Markup", "from flask import escape", "from flask import Markup", "from flask.json import JSONEncoder", "from werkzeug import secure_filename", "from werkzeug.urls import url_decode", "from flask import _app_ctx_stack", "from markupsafe import soft_unicode", "import flask; flask.Flask('a').before_first_request"):
    try: exec(l)
    except Exception as e: print(type(e).__name__ + ":", e)
EOF
python3 t.py
