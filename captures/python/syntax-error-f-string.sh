# requires: python3
# debian: python3
cat > a.py <<'P'
f'{}'
P
python3 a.py
cat > a.py <<'P'
f"{'\n'.join([])}"
P
python3 a.py
cat > a.py <<'P'
d={}
f'{d['a']}'
P
python3 a.py
