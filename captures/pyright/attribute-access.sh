# requires: pyright
# setup: pip install pyright==1.1.414
# network: registry
echo 'import nosuch' > a.py; echo 'x: int = "a"' > b.py; printf 'def f(x: str | None): return x.upper()\n' > c.py; pyright a.py b.py c.py
cat > b.py <<'P'

from os import nosuch
import os
os.foo
P
pyright b.py
