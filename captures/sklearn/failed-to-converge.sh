# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
import numpy as np
from sklearn.linear_model import LogisticRegression
r = np.random.RandomState(0)
LogisticRegression(max_iter=3).fit(r.rand(200, 5) * 1000, r.randint(0, 2, 200))
EOF
python3 t.py
