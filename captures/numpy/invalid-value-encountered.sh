# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
a = np.array([0.0, 1.0])
a / 0
np.log(np.array([-1.0]))
a / np.array([0.0, 0.0])
np.exp(np.array([1000.0]))
EOF
python3 t.py
