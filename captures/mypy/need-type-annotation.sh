# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
l = []
d = {}
PY
python3 -m mypy app.py
