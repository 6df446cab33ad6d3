# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
try:
    torch.nn.Embedding(4, 2)(torch.tensor([1.0]))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.gather(torch.ones(3), 0, torch.tensor([1], dtype=torch.int32))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.nn.functional.one_hot(torch.tensor([1.0]))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([1, 2], dtype=torch.int32))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.ones(3)[torch.tensor([1.0])]
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
