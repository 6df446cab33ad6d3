# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.linear_model import LogisticRegression
LogisticRegression().fit([[1], [2]], [1, 1])
EOF
python3 t.py
