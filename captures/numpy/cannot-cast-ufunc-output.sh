# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
a = np.arange(3)
a += 0.5
EOF
python3 t.py
