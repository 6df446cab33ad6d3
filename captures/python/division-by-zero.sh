# requires: python3
python3 -c '1/0' || true
python3 -c '1.0/0' || true
python3 -c '1%0'
