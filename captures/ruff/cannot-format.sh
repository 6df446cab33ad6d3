# requires: ruff black
# setup: pip install ruff==0.17.6 black==26.10.1
echo 'x = =' > c.py; black c.py; ruff format c.py; ruff check --output-format concise c.py
