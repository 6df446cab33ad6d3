# requires: python3
# setup: pip install jax
cat > t.py <<'EOF'
import jax, jax.numpy as jnp
try:
    x = jnp.arange(3); x[0] = 1
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jnp.add([1], 2)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.random.normal(3)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.grad(lambda x: x)(jnp.arange(3.0))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.grad(lambda x: x)(1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    jax.devices("gpu")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
