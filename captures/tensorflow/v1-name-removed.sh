# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
t(lambda: tf.Session())
t(lambda: tf.placeholder("float"))
t(lambda: keras.optimizers.Adam(lr=0.1))
EOF
python3 t.py
