# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
x: int = 1
if x == 'a': pass
P
mypy --strict a.py
rm -rf .mypy_cache
cat > a.py <<'P'
x = 'a'
if x in [1, 2]: pass
P
mypy --strict a.py
