# requires: python3
# debian: python3
cat > a.py <<'P'
x = 1_000a
P
python3 a.py
cat > a.py <<'P'
x = 0o8
P
python3 a.py
