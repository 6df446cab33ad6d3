# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
def b():
    x=torch.zeros(2,requires_grad=True); y=(x*x).sum(); y.backward(); y.backward()
t(b)
EOF
python3 t.py
