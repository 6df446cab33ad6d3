# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
def fn(a: str) -> None: ...

fn(1)
class User:
    def f(self, x: int) -> None: ...

User().f("a")
len(3)
PY
python3 -m mypy app.py
