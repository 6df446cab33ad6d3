# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from nosuch import B  # type: ignore
class C(B): ...
P
mypy --strict a.py
