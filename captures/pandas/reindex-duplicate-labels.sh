# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
df = pd.DataFrame({"a": [1, 2]}, index=[0, 0])
try: df.reindex([0, 1])
except ValueError as e: print("ValueError:", e)
df["b"] = pd.Series([1, 2, 3], index=[0, 0, 1])
EOF
python3 t.py
