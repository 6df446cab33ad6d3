# requires: python3
# setup: pip install mypy
echo 'int([1])' > app.py
mypy app.py
