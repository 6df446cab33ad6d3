# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
class A:
    def __init__(self) -> None:

        return 1
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
def f() -> int:
    return
P
mypy a.py
