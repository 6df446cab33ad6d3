# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
import numpy as np
from sklearn.linear_model import LinearRegression
try: LinearRegression().fit([[1.0], [np.nan]], [1, 2])
except ValueError as e: print("ValueError:", e)
LinearRegression().fit([[1.0], [2.0]], [1, np.inf])
EOF
python3 t.py
