# requires: python3
# setup: pip install matplotlib
cat > t.py <<'EOF'
import matplotlib.pyplot as plt
plt.plot([1, 2, 3], [1, 2])
EOF
python3 t.py
