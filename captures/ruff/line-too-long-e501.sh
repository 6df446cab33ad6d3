# requires: ruff
# setup: pip install ruff==0.17.6
python3 -c "print('x = \"' + 'a' * 90 + '\"')" > c.py; ruff check --select E501 --output-format concise c.py
