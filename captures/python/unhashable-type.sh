# requires: python3
# debian: python3
python3 -c '{[1, 2]: "a"}' || true
python3 -c '{{}}'
