# requires: python3
# debian: python3
python3 -c 'for i in 5: pass' || true
python3 -c 'for i in None: pass' || true
python3 -c '"a" in None'
