# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
def f():
    tf.config.set_soft_device_placement(False)
    with tf.device("/GPU:0"): tf.ones(2) + 1
t(f)
EOF
python3 t.py
