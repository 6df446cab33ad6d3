# requires: python3
# setup: pip install tensorflow-cpu
cat > t.py <<'EOF'
import os; os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np, tensorflow as tf, keras
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
m = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3)])
t(lambda: keras.models.load_model("none.keras"))
os.makedirs("sm"); t(lambda: keras.models.load_model("sm"))
open("bad.h5", "w").write("x"); t(lambda: keras.models.load_model("bad.h5"))
t(lambda: m.save_weights("a.h5"))
EOF
python3 t.py
