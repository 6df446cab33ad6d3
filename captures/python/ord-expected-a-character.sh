# requires: python3
# debian: python3
cat > a.py <<'P'
ord('ab')
P
python3 a.py
cat > a.py <<'P'
ord('')
P
python3 a.py
cat > a.py <<'P'
ord(1)
P
python3 a.py
