# requires: python3
# debian: python3
python3 -c 'print(total)' || true
python3 -c 'print(sys.version)'
