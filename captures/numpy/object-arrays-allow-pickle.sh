# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
np.save("a.npy", np.array([{1: 2}], dtype=object))
np.load("a.npy")
EOF
python3 t.py
