# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
1 + "a"
def uuu(v: int | None) -> int:
    return v + 1
PY
python3 -m mypy app.py
