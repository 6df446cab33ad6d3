# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.model_selection import train_test_split
train_test_split([[1], [2], [3], [4]], [0, 0, 0, 1], stratify=[0, 0, 0, 1])
EOF
python3 t.py
