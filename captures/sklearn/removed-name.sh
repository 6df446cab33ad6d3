# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
for l in ("from sklearn.datasets import load_boston", "from sklearn.metrics import plot_confusion_matrix", "from sklearn.externals import joblib", "from sklearn.cross_validation import train_test_split", "from sklearn.preprocessing import OneHotEncoder; OneHotEncoder(sparse=False)", "from sklearn.preprocessing import Imputer", "from sklearn.feature_extraction.text import CountVectorizer; CountVectorizer().fit(['aa']).get_feature_names()"):
    try: exec(l)
    except Exception as e: print(type(e).__name__ + ":", e)
EOF
python3 t.py
