# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
class A:
    @property
    def p(self) -> int: return 1




A().p = 2
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
class A:
    x: int = 1
class B(A):
    @property
    def x(self) -> int: return 2
P
mypy a.py
