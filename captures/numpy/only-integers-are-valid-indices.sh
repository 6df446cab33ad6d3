# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
a = np.arange(6)
try: a[6 / 2]
except IndexError as e: print("IndexError:", e)
a[np.array([0.0, 1.0])]
EOF
python3 t.py
