# requires: python3
# setup: pip install jax
cat > t.py <<'EOF'
import jax, jax.numpy as jnp, numpy as np
try:
    jax.jit(lambda x: 1 if x > 0 else 2)(1.0)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda x: np.sin(x))(1.0)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda n: jnp.zeros(n))(3)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda x: x[x > 0])(jnp.arange(3))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda x: [1, 2][x])(1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda x: float(x))(1.0)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.jit(lambda x: range(x))(1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
