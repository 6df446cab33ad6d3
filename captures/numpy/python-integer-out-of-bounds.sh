# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
try: np.uint8(300)
except OverflowError as e: print("OverflowError:", e)
try: np.array([1], dtype=np.int8) + 1000
except OverflowError as e: print("OverflowError:", e)
np.random.randint(0, 2**40, dtype=np.int32)
EOF
python3 t.py
