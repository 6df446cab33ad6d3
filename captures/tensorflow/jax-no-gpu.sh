# requires: python3
# setup: pip install jax
cat > t.py <<'EOF'
import jax
for name in "cuda", "gpu":
    try: jax.devices(name)
    except RuntimeError as e: print("RuntimeError:", e)
EOF
python3 t.py
