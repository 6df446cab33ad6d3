# requires: python3
# debian: python3
printf 'x = "a"\nprint(x is "a")\n' > a.py; python3 a.py
