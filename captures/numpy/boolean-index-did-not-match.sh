# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
np.arange(6)[np.array([True, False, True])]
EOF
python3 t.py
