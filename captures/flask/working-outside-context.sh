# requires: python3
# setup: pip install flask
python3 -c 'from flask import current_app; current_app.name' || true
python3 -c 'from flask import request; request.args'
