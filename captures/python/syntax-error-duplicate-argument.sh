# requires: python3
# debian: python3
echo 'def f(a=1, b): pass' > a.py; echo 'def f(x, x): pass' > b.py; echo 'dict(x=1, x=2)' > c.py
python3 a.py; python3 b.py; python3 c.py
