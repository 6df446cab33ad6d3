# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
a = pd.Timestamp("2024-01-01"); b = pd.Timestamp("2024-01-01", tz="UTC")
try: a < b
except TypeError as e: print("TypeError:", e)
try: pd.Series([a]) < b
except TypeError as e: print("TypeError:", e)
pd.Series([b]).dt.tz_localize("UTC")
EOF
python3 t.py
