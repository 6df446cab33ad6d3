# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
try:
    a = torch.ones(2, dtype=torch.int64); a += 0.5
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.mean(torch.tensor([1, 2]))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.tensor([1, 2], requires_grad=True)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
