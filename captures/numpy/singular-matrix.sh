# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
np.linalg.inv(np.ones((2, 2)))
EOF
python3 t.py
