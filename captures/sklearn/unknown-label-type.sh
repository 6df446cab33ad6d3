# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.linear_model import LogisticRegression
LogisticRegression().fit([[1], [2]], [0.5, 1.7])
EOF
python3 t.py
