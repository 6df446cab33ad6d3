# requires: python3
# debian: python3
cat > a.py <<'P'
'a'.encode('hex')
P
python3 a.py
