# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
import nosuchlib
import yaml
PY
python3 -m mypy app.py
