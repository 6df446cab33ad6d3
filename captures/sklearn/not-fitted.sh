# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.linear_model import LogisticRegression
from sklearn.feature_extraction.text import TfidfVectorizer
try: TfidfVectorizer().transform(["a"])
except Exception as e: print(type(e).__name__ + ":", e)
LogisticRegression().predict([[1]])
EOF
python3 t.py
