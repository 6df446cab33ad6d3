# requires: python3
# setup: pip install matplotlib
cat > t.py <<'EOF'
import matplotlib.pyplot as plt
try: plt.style.use("seaborn")
except OSError as e: print("OSError:", e)
import matplotlib
matplotlib.cm.get_cmap("viridis")
EOF
python3 t.py
