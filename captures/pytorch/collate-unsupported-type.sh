# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
try:
    torch.stack([torch.ones(2, 3), torch.ones(3, 3)])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    next(iter(torch.utils.data.DataLoader([torch.ones(2), torch.ones(3)], batch_size=2)))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    next(iter(torch.utils.data.DataLoader([[1, 2], [1]], batch_size=2)))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    next(iter(torch.utils.data.DataLoader([{"a": None}], batch_size=1)))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
