# requires: python3
# debian: python3
printf 'print(“hello”)\n' > a.py
python3 a.py || true
printf 'x = 1，2\n' > b.py
python3 b.py || true
printf 'x\302\240= 1\n' > c.py
python3 c.py
