# requires: python3
# debian: python3
cat > a.py <<'P'
'a } b'.format(1)
P
python3 a.py
cat > a.py <<'P'
'a { b'.format(1)
P
python3 a.py
