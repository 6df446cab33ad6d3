# requires: python3
# debian: python3
printf 'try:\n    pass\nx = 1\n' > a.py; python3 a.py
