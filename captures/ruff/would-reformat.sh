# requires: ruff black
# setup: pip install ruff==0.17.6 black==26.10.1
echo 'x = {  "a":1 }' > a.py; ruff format --check .; black --check .
