# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
df = pd.DataFrame({"g": [1, 1], "x": ["a", "b"]})
try: df.groupby("g").mean()
except TypeError as e: print("TypeError:", e)
df["x"].astype(object).mean()
EOF
python3 t.py
