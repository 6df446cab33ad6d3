# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
try: pd.Series([1, 2]).str.upper()
except AttributeError as e: print("AttributeError:", e)
pd.Series(["2024-01-01"]).dt.year
EOF
python3 t.py
