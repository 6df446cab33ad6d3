# requires: python3
# debian: python3
printf 'def f():\nreturn 1\n' > a.py
printf 'x = 1\n    y = 2\n' > b.py
printf 'if True:\n        x = 1\n    y = 2\n' > c.py
printf 'if True:\n    x = 1\n\ty = 2\n' > d.py
for f in a b c d; do python3 $f.py || true; done
