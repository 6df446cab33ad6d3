# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
try: pd.DataFrame({"a": [1]}).to_hdf("a.h5", key="a")
except ImportError as e: print("ImportError:", e)
pd.DataFrame({"a": [1]}).to_markdown()
EOF
python3 t.py
