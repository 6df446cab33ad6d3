# requires: python3
# debian: python3
printf 'import sys\nprint(sys.argv[1])\n' > app.py
python3 app.py || true
python3 -c '"abc"[5]' || true
python3 -c 'a = []; a[0] = 1' || true
python3 -c '[].pop()'
