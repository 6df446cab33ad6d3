# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
t(lambda: tf.function(lambda x: 1 if x else 2, autograph=False)(tf.constant(True)))
t(lambda: tf.sin(keras.Input((2,))))
EOF
python3 t.py
