# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
x: int = 1  # type: ignore
def g() -> int:
    return 1
    print(2)
P
mypy --strict --warn-unreachable a.py
