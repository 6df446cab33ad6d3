# requires: python3
# setup: pip install keras==3.15.1 jax h5py
cat > t.py <<'EOF'
import os; os.environ["KERAS_BACKEND"] = "jax"
import keras
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__ + ':', e)
m = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3)])
t(lambda: m.save_weights("a.h5"))
t(lambda: m.save("mm"))
t(lambda: keras.callbacks.ModelCheckpoint("best"))
t(lambda: keras.callbacks.ModelCheckpoint("best.h5", save_weights_only=True))
EOF
python3 t.py
