# requires: python3
# debian: python3
cat > a.py <<'P'
'{} {}'.format(1)
P
python3 a.py
cat > a.py <<'P'
'{} {0}'.format(1)
P
python3 a.py
