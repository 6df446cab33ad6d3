# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
t(lambda: tf.convert_to_tensor(np.array([[1, 2], [3]], dtype=object)))
t(lambda: tf.convert_to_tensor(None))
EOF
python3 t.py
