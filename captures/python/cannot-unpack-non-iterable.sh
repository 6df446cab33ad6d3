# requires: python3
# debian: python3
python3 -c 'a, b = 7' || true
python3 -c 'def f(): pass
x, y = f()'
