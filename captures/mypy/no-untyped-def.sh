# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
def f(x):
    return x
def g() -> None:
    f(1)
def h(d: dict) -> None: ...
P
mypy --strict a.py
