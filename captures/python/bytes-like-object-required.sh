# requires: python3
# debian: python3
python3 -c 'b"abc".split(",")' || true
python3 -c 'open("x", "w").write(b"a")' || true
python3 -c '"a".join([1])'
