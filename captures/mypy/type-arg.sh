# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f() -> None: ...



def g(x: dict) -> None: ...
P
mypy --strict a.py
rm -rf .mypy_cache
cat > a.py <<'P'
x: list[int, str] = []
P
mypy a.py
