# requires: python3
# debian: python3
printf 'count = 0\ndef f():\n    print(count)\n    global count\n' > a.py
printf 'def f():\n    count = 1\n    global count\n' > b.py
printf 'count = 0\ndef f():\n    nonlocal count\n' > c.py
python3 a.py; python3 b.py; python3 c.py
