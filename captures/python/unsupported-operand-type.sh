# requires: python3
# debian: python3
python3 -c '1 + "2"' || true
python3 -c '"a" + 1' || true
python3 -c 'None + 1'
