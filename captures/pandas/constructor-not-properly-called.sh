# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
try: pd.DataFrame({"a": 1, "b": 2})
except ValueError as e: print("ValueError:", e)
pd.DataFrame("a,b")
EOF
python3 t.py
