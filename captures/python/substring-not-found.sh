# requires: python3
# debian: python3
cat > a.py <<'P'
b'abc'.index(b'x')
P
python3 a.py
