# requires: python3
# debian: mypy
# setup: pip install mypy
cat > app.py <<'PY'
print(undefd)
def redef(): pass
def redef(): pass
PY
python3 -m mypy app.py
