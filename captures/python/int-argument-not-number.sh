# requires: python3
python3 -c 'int(None)' || true
python3 -c 'float(None)'
