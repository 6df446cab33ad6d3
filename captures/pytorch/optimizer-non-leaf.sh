# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
try:
    torch.optim.SGD([], lr=0.1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.optim.SGD(torch.ones(2, requires_grad=True), lr=0.1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    m = torch.nn.Linear(1, 1); o = torch.optim.SGD(m.parameters(), lr=0.1); o.add_param_group({"params": m.parameters()})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    torch.optim.SGD([torch.ones(2, requires_grad=True) * 2], lr=0.1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
