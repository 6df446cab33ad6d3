# requires: python3
# debian: python3-pandas
# setup: pip install numpy pandas
python3 -c 'import numpy as np; bool(np.zeros(3))' || true
python3 -c 'import pandas as pd; s = pd.Series([1, 2]); s > 1 and s < 3'
