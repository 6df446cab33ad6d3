# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import numpy as np
np.concatenate([])
EOF
python3 t.py
