# requires: python3
# debian: python3
python3 -c '"abc".decode("utf-8")' || true
printf 'class User:\n    def __init__(self):\n        self.name = "x"\nprint(User().nmae)\n' > app.py
python3 app.py || true
python3 -c '{}.has_key("a")'
