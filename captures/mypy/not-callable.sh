# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
x: int = 1
x()
async def g() -> None:
    await x
P
mypy a.py
