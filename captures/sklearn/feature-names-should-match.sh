# requires: python3
# setup: pip install scikit-learn pandas
cat > t.py <<'EOF'
import pandas as pd
from sklearn.linear_model import LinearRegression
m = LinearRegression().fit(pd.DataFrame({"a": [1, 2], "b": [2, 3]}), [1, 2])
m.predict(pd.DataFrame({"b": [1], "c": [2]}))
EOF
python3 t.py
