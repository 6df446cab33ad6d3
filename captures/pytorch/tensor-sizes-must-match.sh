# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
t(lambda: torch.ones(2,3)+torch.ones(2,4))
t(lambda: torch.cat([torch.ones(2,3),torch.ones(2,4)]))
t(lambda: torch.stack([torch.ones(2),torch.ones(3)]))
EOF
python3 t.py
