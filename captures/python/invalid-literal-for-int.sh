# requires: python3
# debian: python3
python3 -c 'int("3.5")' || true
python3 -c 'int("")' || true
python3 -c 'int("zz", 16)'
