# requires: python3
# debian: python3
python3 -c 'def fetch(url, timeout): pass
fetch("x", timout=3)' || true
python3 -c 'class A:
    def __init__(self): pass
A(encoding="utf-8")' || true
python3 -c 'def f(a): pass
f(1, a=2)'
