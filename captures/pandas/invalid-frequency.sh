# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.date_range("2024-01-01", periods=3, freq="M")
EOF
python3 t.py
