# requires: python3
# setup: pip install scikit-learn pandas
cat > t.py <<'EOF'
import pandas as pd
from sklearn.linear_model import LinearRegression
LinearRegression().fit(pd.DataFrame([[1, 2], [3, 4]], columns=["a", 0]), [1, 2])
EOF
python3 t.py
