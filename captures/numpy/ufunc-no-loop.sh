# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
for f in (lambda: np.array(["a","b"]) + np.array([1, 2]), lambda: np.isnan(np.array([1, None], dtype=object)), lambda: np.sqrt(np.array([1, 2], dtype=object))):
    try: f()
    except Exception as e: print(type(e).__name__ + ": " + str(e))
EOF
python3 t.py
