# requires: python3
# debian: python3
printf 'x = 1 + \\ 2\n' > a.py; python3 a.py
