# requires: python3
# debian: python3
python3 -c '[{"id": 1}]["id"]' || true
python3 -c '"abc"["id"]' || true
python3 -c '[1, 2][1.0]'
