# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
a, b = (1, 2, 3)
P
mypy a.py
rm -rf .mypy_cache
cat > a.py <<'P'
a, b, c = (1, 2)
P
mypy a.py
