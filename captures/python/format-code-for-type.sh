# requires: python3
# debian: python3
cat > a.py <<'P'
'%d' % 'a'
P
python3 a.py
cat > a.py <<'P'
f'{1:,2f}'
P
python3 a.py
