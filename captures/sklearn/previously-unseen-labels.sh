# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.preprocessing import OneHotEncoder, LabelEncoder
try: LabelEncoder().fit(["a"]).transform(["b"])
except ValueError as e: print("ValueError:", e)
OneHotEncoder().fit([["a"]]).transform([["b"]])
EOF
python3 t.py
