# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
x: int = "s"
def dflt(a: int = None) -> None: pass
PY
python3 -m mypy app.py
