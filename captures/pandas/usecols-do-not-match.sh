# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
open("a.csv", "w").write("a;b\n1;2\n")
try: pd.read_csv("a.csv", usecols=["a"])
except ValueError as e: print("ValueError:", e)
pd.read_csv("a.csv", parse_dates=["day"])
EOF
python3 t.py
