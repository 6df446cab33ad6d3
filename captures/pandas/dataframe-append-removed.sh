# requires: python3
# setup: pip install pandas
python3 -c "import pandas as pd; pd.DataFrame({'a':[1]}).append({'a':2})"
