# requires: python3
# setup: pip install jax
cat > t.py <<'EOF'
import jax
l = []
jax.jit(lambda x: l.append(x) or x)(1.0)
l[0] + 1
EOF
python3 t.py
