# requires: python3
# debian: python3
python3 -c 'len(None)'; python3 -c 'max([])'; python3 -c 'len(x for x in [])'
