# requires: python3
# setup: pip install pandas
cat > app.py <<'EOF'
import pandas as pd
d = pd.DataFrame({'a': [1, 2]})
def t(f):
    try: f()
    except ValueError as e: print('ValueError:', e)
def cols(): d.columns = ['x', 'y']
def vals(): d['b'] = [1, 2, 3]
def two(): d[['b', 'c']] = pd.DataFrame({'x': [1, 2]})
for f in vals, cols, two, lambda: pd.DataFrame({'a': [1, 2], 'b': [1]}): t(f)
EOF
python3 app.py
