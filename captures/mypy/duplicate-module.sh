# requires: python3
# setup: pip install mypy
mkdir a b pkg; echo 'x = 1' | tee a/app.py b/app.py pkg/b.py
echo 'import pkg.b' > main.py
mypy pkg/b.py main.py || true
mypy a/app.py b/app.py
