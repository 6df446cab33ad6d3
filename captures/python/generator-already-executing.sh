# requires: python3
# debian: python3
printf 'def g():\n    next(iter([]))\n    yield 1\nlist(g())\n' > a.py; printf 'def g():\n    yield next(x)\nx = g()\nnext(x)\n' > b.py
python3 a.py; python3 b.py; python3 -c 'next(iter([]))'
