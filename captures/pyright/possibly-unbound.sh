# requires: pyright
# setup: pip install pyright==1.1.414
# network: registry
echo 'import nosuch' > a.py; echo 'x: int = "a"' > b.py; printf 'def f(x: str | None): return x.upper()\n' > c.py; pyright a.py b.py c.py
cat > a.py <<'P'
import sys
if len(sys.argv) > 1:
    x = 1

print(x)
P
pyright a.py
