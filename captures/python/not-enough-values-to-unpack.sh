# requires: python3
# debian: python3
python3 -c 'host, port = "localhost".split(":")' || true
python3 -c 'a, b = (1, 2, 3)' || true
python3 -c 'a, *b, c = [1]'
