# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f(x): return x

def g() -> None:
    f(1)
P
mypy --strict a.py
rm -rf .mypy_cache
cat > a.py <<'P'
def d(f): return f
@d
def g() -> int: return 1
P
mypy --strict a.py
