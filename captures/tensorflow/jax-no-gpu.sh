# requires: python3
# setup: pip install jax
cat > t.py <<'EOF'
import jax
jax.devices("gpu")
EOF
python3 t.py
