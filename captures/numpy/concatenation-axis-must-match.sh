# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
try: np.concatenate([np.ones((2, 3)), np.ones((2, 4))])
except ValueError as e: print("ValueError:", e)
try: np.concatenate([np.ones((2, 3)), np.ones(3)])
except ValueError as e: print("ValueError:", e)
np.vstack([np.ones(3), np.ones(4)])
EOF
python3 t.py
