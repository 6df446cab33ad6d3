# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
t(lambda: nn.Conv2d(3,8,3)(torch.ones(1,1,8,8)))
EOF
python3 t.py
