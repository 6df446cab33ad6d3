# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
class A:
    def f(self) -> None:
        print(self.x)
        self.x = self.x + 1
P
mypy a.py
