# requires: python3
# setup: pip install matplotlib
cat > t.py <<'EOF'
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
plt.rcParams["font.sans-serif"] = ["SimHei"]
plt.title("\u4e2d\u6587"); plt.savefig("a.png")
EOF
python3 t.py
