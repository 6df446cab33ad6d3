# requires: python3
# setup: pip install pandas
python3 -c "import pandas as pd; pd.Series([1.0,None]).astype(int)" || true
python3 -c "int(float('nan'))"
