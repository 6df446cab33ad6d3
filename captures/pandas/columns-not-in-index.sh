# requires: python3
# setup: pip install pandas
python3 -c "import pandas as pd; pd.DataFrame({'a':[1]})[['a','b']]" || true
python3 -c "import pandas as pd; pd.DataFrame({'a':[1]})[['b','c']]"
