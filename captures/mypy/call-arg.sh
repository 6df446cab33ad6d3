# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
def f(x: int) -> None: ...
f()
f(1, 2)
f(1, y=1)
PY
python3 -m mypy app.py
