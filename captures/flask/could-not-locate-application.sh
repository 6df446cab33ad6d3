# requires: python3
# setup: pip install flask
flask run
