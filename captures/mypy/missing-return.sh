# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
def m(a: int) -> int:
    if a: return 1
class User:
    def f(self) -> int: ...
PY
python3 -m mypy app.py
