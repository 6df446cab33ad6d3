# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd, datetime
pd.Series(pd.to_datetime(["2024-01-01"])) >= datetime.date(2024, 1, 1)
EOF
python3 t.py
