# requires: python3
# debian: python3
printf 'print("hello"\nx = 1\n' > a.py
printf 'd = {"a": [1, 2\nprint(d)\n' > b.py
printf 'x = (1, 2]\n' > c.py
printf 'x = 1)\n' > d.py
for f in a b c d; do python3 $f.py || true; done
