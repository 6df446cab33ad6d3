# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
class User:
    def f(self, x: int) -> int: return 1
    def email(self) -> int: return 1
class Admin(User):
    def f(self, x: str) -> int: return 1
    def email(self, y: int) -> int: return 1
PY
python3 -m mypy app.py
