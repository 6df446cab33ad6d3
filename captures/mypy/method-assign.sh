# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
class A:
    def m(self) -> None: ...

A.m = lambda self: None
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
try:
    from json import JSONDecoder
except ImportError:
    JSONDecoder = None
P
mypy a.py
