# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from typing import Final

F: Final = 1
F = 2
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
from typing import final
@final
class A: ...
class B(A): ...
P
mypy a.py
