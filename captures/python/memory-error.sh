# requires: python3
# debian: python3
cat > a.py <<'P'
b'a' * 10**18
P
python3 a.py
