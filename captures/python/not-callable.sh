# requires: python3
# debian: python3
python3 -c 'str = "a"; str(5)' || true
python3 -c 'import time; time(3)' || true
python3 -c 'x = [(1, 2) (3, 4)]'
