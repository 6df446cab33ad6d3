# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
df = pd.DataFrame({"a": [1], "b": [2]})
try: df.insert(0, "a", 1)
except ValueError as e: print("ValueError:", e)
df.index.name = "a"; df.reset_index()
EOF
python3 t.py
