# requires: python3
# setup: pip install scikit-learn
cat > t.py <<'EOF'
from sklearn.metrics import f1_score, accuracy_score
try: f1_score([0, 1, 2], [0, 1, 1])
except ValueError as e: print("ValueError:", e)
accuracy_score([0, 1], [0.2, 0.9])
EOF
python3 t.py
