# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.DataFrame({"id": ["1", "2"]}, dtype=object).merge(pd.DataFrame({"id": [1, 2]}), on="id")
EOF
python3 t.py
