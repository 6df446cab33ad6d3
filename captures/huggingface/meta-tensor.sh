# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
with torch.device("meta"): m = torch.nn.Linear(2, 2)
try:
    m.to("cpu")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    m(torch.ones(1, 2))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
