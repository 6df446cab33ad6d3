# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.linear_model import LinearRegression
LinearRegression().fit([[1, 2], [2, 3]], [1, 2]).predict([[1]])
EOF
python3 t.py
