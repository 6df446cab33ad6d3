# requires: python3
# debian: python3
PYTHONIOENCODING=ascii python3 -c 'print("caf\u00e9")' || true
PYTHONIOENCODING=cp1252 python3 -c 'print("\u4e2d\u6587")' || true
python3 -c '"\u2713".encode("latin-1")' || true
python3 -c '"\u2713".encode("gbk")'
