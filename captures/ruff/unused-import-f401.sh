# requires: ruff
# setup: pip install ruff==0.17.6
echo 'import os' > a.py; echo 'foo()' > b.py; ruff check --output-format concise a.py b.py
