# requires: python3
python3 -c 'import os; open(os.path.join(os.getenv("NOT_SET_AT_ALL"), "a"))'
