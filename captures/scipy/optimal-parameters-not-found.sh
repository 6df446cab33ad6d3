# requires: python3
# setup: pip install scipy
cat > t.py <<'EOF'
import numpy as np
from scipy.optimize import curve_fit
x = np.linspace(0, 1, 20)
curve_fit(lambda x, a, b, c: a * np.sin(b * x + c), x, np.exp(9 * x), maxfev=10)
EOF
python3 t.py
