# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
def r() -> int:
    return "a"
async def co() -> int: return 1
def sync() -> int:
    return co()
PY
python3 -m mypy app.py
