# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
m = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3, activation="softmax")])
m.compile("adam", "categorical_crossentropy")
t(lambda: m.fit(np.ones((5, 7)), np.ones((5, 3)), verbose=0))
t(lambda: m.fit(np.ones((5, 4)), np.ones((5,)), verbose=0))
EOF
python3 t.py
