# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
import os
class User:
    pass
for q in 5: pass
User().email()
from os import nopes
PY
python3 -m mypy app.py
