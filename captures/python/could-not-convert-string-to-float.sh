# requires: python3
# debian: python3
python3 -c 'float("1,5")' || true
python3 -c 'float("")'
