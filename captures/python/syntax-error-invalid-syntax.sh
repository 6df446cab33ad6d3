# requires: python3
# debian: python3
printf 'x = 1 2\n' > a.py
printf 'if x == 1\n    pass\n' > c.py
printf 'print "a"\n' > d.py
printf 'x = [1 2]\n' > f.py
for f in a c d f; do python3 $f.py || true; done
