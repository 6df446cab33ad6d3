# requires: python3
# setup: pip install matplotlib
cat > t.py <<'EOF'
import matplotlib.pyplot as plt
try: plt.switch_backend("TkAgg")
except ImportError as e: print("ImportError:", e)
EOF
python3 t.py
MPLBACKEND=Agg python3 -c 'import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.show()'
