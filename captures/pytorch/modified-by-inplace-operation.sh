# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
def g():
    x=torch.ones(3,requires_grad=True); y=x.exp(); y+=1; y.sum().backward()
t(g)
EOF
python3 t.py
