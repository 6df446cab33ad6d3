# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
t(lambda: torch.mm(torch.ones(2,2),torch.ones(2,2).double()))
t(lambda: nn.Linear(2,2)(torch.ones(1,2).double()))
EOF
python3 t.py
