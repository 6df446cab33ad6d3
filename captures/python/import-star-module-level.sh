# requires: python3
# debian: python3
printf 'def f():\n    from os import *\n' > c.py; python3 c.py
