# requires: python3
# setup: pip install keras==3.15.1 jax h5py
cat > t.py <<'EOF'
import os; os.environ["KERAS_BACKEND"] = "jax"
import keras
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__ + ':', e)
m = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3)])
class Cust(keras.layers.Layer):
    def call(self, x): return x
c = keras.Sequential([keras.layers.Input((4,)), Cust()]); c.save("c.keras"); del Cust
t(lambda: keras.models.load_model("c.keras"))
m.compile("adam", loss="mse", metrics=["mse"]); m.save("l.h5")
t(lambda: keras.models.load_model("l.h5"))
EOF
python3 t.py
