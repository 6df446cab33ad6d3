# requires: python3
# debian: python3
cat > a.py <<'P'
'a' * 'b'
P
python3 a.py
cat > a.py <<'P'
[1] * None
P
python3 a.py
