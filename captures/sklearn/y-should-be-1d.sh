# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.preprocessing import LabelEncoder
LabelEncoder().fit([[1, 2, 3], [4, 5, 6]])
EOF
python3 t.py
