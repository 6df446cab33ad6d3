# requires: python3
# setup: pip install scipy
cat > t.py <<'EOF'
for l in ("from scipy.integrate import simps", "from scipy.integrate import cumtrapz", "from scipy.linalg import triu", "from scipy.signal import gaussian", "from scipy.misc import imread", "import scipy.interpolate as s; s.interp2d([0,1],[0,1],[[0,1],[1,2]])", "from scipy.stats import binom_test", "import scipy.signal as s; s.hann(5)", "from scipy.special import sph_harm"):
    try: exec(l)
    except Exception as e: print(type(e).__name__ + ":", e)
EOF
python3 t.py
