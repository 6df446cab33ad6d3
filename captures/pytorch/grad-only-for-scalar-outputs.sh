# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
try:
    torch.ones(2).item()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    int(torch.ones(2))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.ones(2, requires_grad=True).backward()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
