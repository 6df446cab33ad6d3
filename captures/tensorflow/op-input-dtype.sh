# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
t(lambda: tf.add(tf.ones((2, 3)), tf.ones((4, 2))))
t(lambda: tf.matmul(tf.ones((2, 3)), tf.ones((4, 2))))
t(lambda: tf.constant(1) + tf.constant(1.0))
t(lambda: tf.reshape(tf.ones(6), (4, 2)))
EOF
python3 t.py
