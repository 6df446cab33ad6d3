# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
class N(nn.Module):
    def __init__(s,n): super().__init__(); s.fc=nn.Linear(8,n)
t(lambda: N(3).load_state_dict(N(10).state_dict()))
EOF
python3 t.py
