# requires: python3
# setup: pip install scipy
cat > t.py <<'EOF'
from scipy.interpolate import interp1d
try: interp1d([0, 1], [0, 1])(2)
except ValueError as e: print("ValueError:", e)
interp1d([0, 1], [0, 1])(-1)
EOF
python3 t.py
