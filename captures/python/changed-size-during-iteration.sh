# requires: python3
cat > app.py <<'EOF'
d = {1: 1}
try:
    for k in d: d[2] = 2
except RuntimeError as e: print('RuntimeError:', e)
s = {1}
for k in s: s.add(2)
EOF
python3 app.py
