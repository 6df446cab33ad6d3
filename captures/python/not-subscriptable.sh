# requires: python3
# debian: python3
python3 -c 'x = None; x["a"]' || true
python3 -c 'x = 3; x[0]' || true
python3 -c 'x = None; x[0] = 1'
