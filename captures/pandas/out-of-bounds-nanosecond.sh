# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
try: pd.Timestamp("1066-10-14").as_unit("ns")
except Exception as e: print(type(e).__name__ + ":", e)
pd.to_datetime(["9999-12-31"]).as_unit("ns")
EOF
python3 t.py
