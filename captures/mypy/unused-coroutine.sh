# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f() -> None: ...
v = f()
def g() -> None:
    return 1
async def co() -> int: return 1
async def m() -> None:
    co()
P
mypy a.py
