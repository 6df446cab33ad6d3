# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f() -> bool: return False
if f: pass
P
mypy a.py
