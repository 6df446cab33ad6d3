# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.to_numeric(pd.Series(["1", "2,5"]))
EOF
python3 t.py
