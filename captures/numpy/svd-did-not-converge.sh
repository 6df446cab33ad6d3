# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
np.linalg.svd(np.array([[np.nan, 1.0], [1.0, 2.0]]))
EOF
python3 t.py
